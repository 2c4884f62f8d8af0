import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { type ClinicContact, mapLink, telephoneLink } from '../layout/clinic-contact'
import { Icon } from '../ui/icon'
import { Isolated } from '../ui/isolated'
import { PRINT_HINT_ID, PrintLink } from './print-link'

type BookingActsProps = {
  locale: Locale
  clinic: ClinicContact
  /** Address of the calendar file; null while there is nothing fixed to put into a calendar. */
  calendarAddress: string | null
  where: string
}

/** What can be done with a booking that is to come. */
export function BookingActs({ locale, clinic, calendarAddress, where }: BookingActsProps) {
  const t = translator(locale, 'booked')
  const [phone] = clinic.phones
  return (
    <section className="section">
      <h2>{t('acts.heading')}</h2>
      <ul className="acts">
        {calendarAddress && (
          <li>
            <a href={calendarAddress}>
              <Icon name="calendar" />
              {t('acts.calendar')}
            </a>
          </li>
        )}
        <li>
          <a href={mapLink(where)}>
            <Icon name="pin" />
            {t('acts.directions')}
          </a>
        </li>
        <li>
          <PrintLink words={t('acts.print')} />
        </li>
        {phone && (
          <li>
            <a href={telephoneLink(phone)}>
              <Icon name="phone" />
              <span>
                <Isolated text={t('acts.call', { phone })} />
              </span>
            </a>
          </li>
        )}
      </ul>
      <p className="small hint read target-only" id={PRINT_HINT_ID}>
        {t('acts.printHint')}
      </p>
      <p className="small hint read after">{t('acts.change')}</p>
    </section>
  )
}
