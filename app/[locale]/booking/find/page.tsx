import { FindForm } from '@/components/booking/find-form'
import { findTexts } from '@/components/booking/find-texts'
import { LinkSent } from '@/components/booking/link-sent'
import { PatientFrame } from '@/components/layout/page-frame'
import { findBooking } from '@/server/booking/actions/find-booking'
import { bookingFrame } from '@/server/booking/pages/booking-frame'
import { patientPage } from '../../patient-page'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ sent?: string; from?: string }>
}

/** The way to a booking without its link: a new one by e-mail. */
export default patientPage(
  'booking.find',
  async ({ params, searchParams }: Props) => {
    const { sent, from } = await searchParams
    const { locale, contact, words } = await bookingFrame({ ...(await params), section: 'booked' })
    const path = '/booking/find'
    const back = sent ? `/${locale}${path}` : `/${locale}`
    return (
      <PatientFrame locale={locale} path={path} clinic={contact} header="reduced" back={back}>
        {sent ? (
          <LinkSent locale={locale} titleEnd={words.titleEnd} phones={contact.phones} />
        ) : (
          <FindForm
            action={findBooking}
            address={`/${locale}${path}`}
            hidden={[['locale', locale]]}
            words={words}
            texts={findTexts({ locale, reason: from === 'link' ? 'expired' : 'asked' })}
            reference=""
          />
        )}
      </PatientFrame>
    )
  },
  findBooking,
)
