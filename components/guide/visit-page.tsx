import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import type { ClinicContact } from '../layout/clinic-contact'
import { PatientFrame } from '../layout/page-frame'
import { ButtonLink } from '../ui/button-link'
import { Facts } from '../ui/facts'
import { Isolated } from '../ui/isolated'
import { Notice } from '../ui/notice'
import { type GuideService, serviceFacts } from './service-facts'
import { VisitContents } from './visit-contents'
import { VisitGuidance } from './visit-guidance'
import { WhereWeAre } from './where-we-are'

export type VisitPageProps = {
  locale: Locale
  clinic: ClinicContact
  directions?: string
  services: readonly GuideService[]
  /** The service this page is about; without it, any visit. */
  service?: GuideService
}

/** "Before your visit": how to arrive ready, for any visit or for one service. */
export function VisitPage({ locale, clinic, directions, services, service }: VisitPageProps) {
  const t = translator(locale, 'visit')
  const priced = service ? [service] : services
  const laser = service ? undefined : services.find(({ kind }) => kind === 'laser')
  const canBook = priced.some(({ bookableOnline }) => bookableOnline)
  return (
    <PatientFrame
      locale={locale}
      path={service ? `/your-visit/${service.slug}` : '/your-visit'}
      clinic={clinic}
      header="full"
    >
      <div className="guide">
        <VisitContents locale={locale} services={services} current={service?.slug} />
        <article className="flow">
          <h1>
            {service && <span className="caption">{service.name} </span>}
            {t('title')}
          </h1>
          <p className="lead">{t('lead')}</p>
          <p>
            <Isolated text={t('form')} />
          </p>
          {laser && (
            <Notice tone="info">
              <p>
                {t('forLaser')} <a href={`/${locale}/your-visit/${laser.slug}`}>{laser.name}</a>
              </p>
            </Notice>
          )}
          <div className="section">
            <VisitGuidance locale={locale} serviceKind={service?.kind ?? 'physiotherapy'} />
          </div>
          <h2>{t('cost.heading')}</h2>
          <Facts
            facts={priced.map((priced) => ({
              term: priced.name,
              value: <Isolated text={serviceFacts({ locale, service: priced })} />,
            }))}
          />
          <p>{t('cost.pay')}</p>
          <h2>{t('there.heading')}</h2>
          <WhereWeAre locale={locale} clinic={clinic} directions={directions} />
          <p>{t('there.hours')}</p>
          {canBook && (
            <p>
              <ButtonLink href={`/${locale}/book`}>{t('book')}</ButtonLink>
            </p>
          )}
          <p className="dates">{t('review')}</p>
        </article>
      </div>
    </PatientFrame>
  )
}
