import { BookableServices } from '@/components/booking/bookable-services'
import { DocumentTitle } from '@/components/intake/document-title'
import { PatientFrame } from '@/components/layout/page-frame'
import { translator } from '@/messages/translator'
import { bookingFrame } from '@/server/booking/pages/booking-frame'
import { currentClinic } from '@/server/clinic/load-clinic'
import { patientPage } from '../patient-page'

type Props = { params: Promise<{ locale: string }> }

/** What to book: one tap, no form. */
export default patientPage('booking.services', async ({ params }: Props) => {
  const { locale, contact, words } = await bookingFrame({ ...(await params), section: 'booking' })
  const { services } = await currentClinic()
  const heading = translator(locale, 'booking')('services.heading')
  return (
    <PatientFrame locale={locale} path="/book" clinic={contact} header="reduced" back={`/${locale}`}>
      <DocumentTitle words={`${heading} - ${words.titleEnd}`} />
      <BookableServices
        locale={locale}
        emergencyNumber={contact.emergencyNumber}
        services={services.filter(({ bookableOnline }) => bookableOnline)}
      />
    </PatientFrame>
  )
})
