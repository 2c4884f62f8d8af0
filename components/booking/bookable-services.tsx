import type { Locale } from '@/domain/locale'
import type { LocalizedText } from '@/domain/localized-text'
import { translator } from '@/messages/translator'
import { telephoneLink } from '../layout/clinic-contact'
import { GoLink } from '../ui/go-link'
import { Isolated } from '../ui/isolated'
import { Notice } from '../ui/notice'
import { type BookedService, serviceLine } from './service-line'

type Offered = BookedService & { slug: string; description: LocalizedText; kind: 'physiotherapy' | 'laser' }

type BookableServicesProps = { locale: Locale; emergencyNumber: string; services: readonly Offered[] }

/** The visits that can be booked online, each a link with its length and price. */
export function BookableServices({ locale, emergencyNumber, services }: BookableServicesProps) {
  const t = translator(locale, 'booking')
  const common = translator(locale, 'common')
  const unsure = services.find(({ slug }) => slug === 'first-assessment') ?? services.find(isPhysiotherapy)
  return (
    <div className="ask">
      <h1>{t('services.heading')}</h1>
      <p>
        {t('services.emergency')}{' '}
        <a href={telephoneLink(emergencyNumber)}>
          <Isolated text={common('care.callEmergency', { emergencyNumber })} />
        </a>{' '}
        {common('care.orHospital')}
      </p>
      {services.length === 0 && (
        <Notice tone="info" title={t('services.noneHeading')}>
          <p>{t('services.none')}</p>
        </Notice>
      )}
      <ul className="offers">
        {services.map((service) => (
          <Offer
            key={service.slug}
            id={service.slug}
            href={`/${locale}/book/${service.slug}/safety`}
            name={serviceLine(service, locale)}
            text={service.description[locale]}
          />
        ))}
        {unsure && (
          <Offer
            id="unsure"
            href={`/${locale}/book/${unsure.slug}/safety`}
            name={t('services.notSure')}
            text={t('services.notSureText', { service: unsure.name[locale] })}
          />
        )}
      </ul>
      <GoLink href={`/${locale}/booking/find`}>{t('services.find')}</GoLink>
    </div>
  )
}

type OfferProps = { id: string; href: string; name: string; text: string }

function Offer({ id, href, name, text }: OfferProps) {
  return (
    <li>
      <a href={href} aria-describedby={`offer-${id}`}>
        <Isolated text={name} />
      </a>
      <p id={`offer-${id}`}>
        <Isolated text={text} />
      </p>
    </li>
  )
}

const isPhysiotherapy = ({ kind }: Offered) => kind === 'physiotherapy'
