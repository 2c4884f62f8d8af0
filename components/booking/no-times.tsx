import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { type ClinicContact, telephoneLink } from '../layout/clinic-contact'
import { GoLink } from '../ui/go-link'
import { Notice } from '../ui/notice'
import { CallUs } from './call-us'

type NoTimesProps = {
  locale: Locale
  clinic: ClinicContact
  person: { name: string } | null
  /** The same page for anyone. */
  anyoneAddress: string
}

/** Nothing is free as far as can be booked: with anyone, or with the person asked for. */
export function NoTimes({ locale, clinic, person, anyoneAddress }: NoTimesProps) {
  const t = translator(locale, 'bookingTime')
  return (
    <div className="section flow">
      <Notice tone="info" title={t('noneHeading')}>
        <p>{person ? t('nonePerson', { name: person.name }) : t('none')}</p>
        {person && (
          <p>
            <a href={anyoneAddress}>{t('seeAnyone')}</a>
          </p>
        )}
      </Notice>
      <CallUs phones={clinic.phones} />
    </div>
  )
}

/** The way on for people whom no time suits. */
export function NoneSuit({ locale, clinic }: Pick<NoTimesProps, 'locale' | 'clinic'>) {
  const [phone] = clinic.phones
  if (!phone) return null
  return (
    <GoLink href={telephoneLink(phone)} icon="phone">
      {translator(locale, 'bookingTime')('noneSuit')}
    </GoLink>
  )
}
