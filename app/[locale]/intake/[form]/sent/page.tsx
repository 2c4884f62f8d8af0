import { redirect } from 'next/navigation'
import { DocumentTitle } from '@/components/intake/document-title'
import { SentPanel } from '@/components/intake/sent-panel'
import { PatientFrame } from '@/components/layout/page-frame'
import { formatDayTime } from '@/domain/time/format'
import { translator } from '@/messages/translator'
import { afterSending } from '@/server/intake/after-sending'
import { type FormPageParams, formPage } from '@/server/intake/form-page'
import { patientPage } from '../../../patient-page'

export default patientPage('intake.sent', async ({ params }: { params: FormPageParams }) => {
  const { locale, formId, home, contact, open, documentTitle } = await formPage(params)
  if (!open?.form.sentAt) redirect(home)
  const { sentAt, visit } = open.form
  const advice = afterSending(open, { locale, emergencyNumber: contact.emergencyNumber })
  return (
    <PatientFrame locale={locale} path={`/intake/${formId}/sent`} clinic={contact} header="reduced">
      <DocumentTitle words={documentTitle(translator(locale, 'intake')('sent.title'))} />
      <SentPanel
        locale={locale}
        sentAt={formatDayTime({ at: sentAt.getTime(), timeZone: visit.timeZone, locale })}
        flags={advice.flags}
        laser={advice.laser}
        callPhone={advice.shouldCall ? (contact.phones[0] ?? null) : null}
        appointmentHref={visit.appointment && `/${locale}/booking/${visit.appointment.reference}`}
        answersHref={`${home}/check`}
      />
    </PatientFrame>
  )
})
