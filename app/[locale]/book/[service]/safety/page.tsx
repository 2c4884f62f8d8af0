import { redirect } from 'next/navigation'
import { followUpFields, safetyFields } from '@/components/booking/safety-fields'
import { ScreeningForm } from '@/components/booking/screening-form'
import { screeningTexts } from '@/components/booking/screening-texts'
import { stepLine } from '@/components/booking/service-line'
import { PatientFrame } from '@/components/layout/page-frame'
import { checkSafety } from '@/server/booking/actions/check-safety'
import { todayAt } from '@/server/booking/clinic-day'
import { bookingFrame } from '@/server/booking/pages/booking-frame'
import { bookableService } from '@/server/clinic/load-clinic'
import { patientPage } from '../../../patient-page'

type Props = { params: Promise<{ locale: string; service: string }> }

/** "Is it safe to wait?": nothing of it is kept before it has passed. */
export default patientPage(
  'booking.safety',
  async ({ params }: Props) => {
    const asked = await params
    const { locale, contact, words } = await bookingFrame({ ...asked, section: 'booking' })
    const service = await bookableService(asked.service)
    if (!service) redirect(`/${locale}/book`)
    const path = `/book/${service.slug}/safety`
    const step = stepLine({ service, step: 'safety', locale })
    return (
      <PatientFrame locale={locale} path={path} clinic={contact} header="reduced" back={`/${locale}/book`}>
        <ScreeningForm
          action={checkSafety}
          address={`/${locale}${path}`}
          startAddress={`/${locale}${path}`}
          home={`/${locale}`}
          hidden={[
            ['locale', locale],
            ['service', service.slug],
          ]}
          words={words}
          today={todayAt(service.location).toString()}
          texts={screeningTexts({ locale, clinic: contact, check: 'safety', step })}
          fields={safetyFields(locale)}
          moreFields={followUpFields(locale)}
        />
      </PatientFrame>
    )
  },
  checkSafety,
)
