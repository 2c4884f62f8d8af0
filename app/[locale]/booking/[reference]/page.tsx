import { BookedPage } from '@/components/booking/booked-page'
import { FindForm } from '@/components/booking/find-form'
import { findTexts } from '@/components/booking/find-texts'
import { PatientFrame } from '@/components/layout/page-frame'
import { parseReference } from '@/domain/appointments/reference'
import { findBooking } from '@/server/booking/actions/find-booking'
import { bookedView } from '@/server/booking/booked/booked-view'
import { bookingFrame } from '@/server/booking/pages/booking-frame'
import { patientPage } from '../../patient-page'

type Props = {
  params: Promise<{ locale: string; reference: string }>
  searchParams: Promise<{ new?: string }>
}

/** One booking, for the browser that holds its link; anyone else is offered a new link. */
export default patientPage('booking.page', async ({ params, searchParams }: Props) => {
  const asked = await params
  const isNew = (await searchParams).new !== undefined
  const { locale, contact, words } = await bookingFrame({ ...asked, section: 'booked' })
  const reference = parseReference(asked.reference) ?? ''
  const view = await bookedView({ reference, locale })
  const path = `/booking/${reference || 'find'}`
  return (
    <PatientFrame locale={locale} path={path} clinic={contact} header="reduced">
      {view ? (
        <BookedPage {...view} locale={locale} clinic={contact} titleEnd={words.titleEnd} isNew={isNew} />
      ) : (
        <FindForm
          action={findBooking}
          address={`/${locale}${path}`}
          hidden={[['locale', locale]]}
          words={words}
          texts={findTexts({ locale, reason: 'locked' })}
          reference={reference}
        />
      )}
    </PatientFrame>
  )
})
