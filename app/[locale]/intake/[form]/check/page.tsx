import { redirect } from 'next/navigation'
import { CheckAnswers } from '@/components/intake/check-answers'
import { DocumentTitle } from '@/components/intake/document-title'
import { SendForm } from '@/components/intake/send-form'
import { PatientFrame } from '@/components/layout/page-frame'
import { formatDayTime } from '@/domain/time/format'
import { translator } from '@/messages/translator'
import { sendFormAction } from '@/server/intake/actions'
import { answersToCheck } from '@/server/intake/answers-to-check'
import { isStopped } from '@/server/intake/emergency-stop'
import { type FormPageParams, formPage } from '@/server/intake/form-page'
import { missingPages } from '@/server/intake/missing-pages'
import { recordReading } from '@/server/intake/open-form'
import { patientPage } from '../../../patient-page'

export default patientPage(
  'intake.check',
  async ({ params }: { params: FormPageParams }) => {
    const { locale, formId, home, contact, open, documentTitle } = await formPage(params)
    if (!open) redirect(home)
    if (isStopped(open)) redirect(`${home}/advice`)
    await recordReading(open, 'check')
    const t = translator(locale, 'intake')
    const common = translator(locale, 'common')
    const { form, reading, readable } = open
    const isOpen = form.status === 'open'
    const missing = isOpen ? missingPages(form) : []
    const when = (at: Date) => formatDayTime({ at: at.getTime(), timeZone: form.visit.timeZone, locale })
    const words = { problem: common('problem.heading'), send: t('check.send'), sending: common('sending') }
    return (
      <PatientFrame
        locale={locale}
        path={`/intake/${formId}/check`}
        clinic={contact}
        header="reduced"
        back={home}
      >
        <DocumentTitle words={documentTitle(t('check.title'))} />
        <CheckAnswers
          locale={locale}
          home={home}
          sentAt={form.sentAt && when(form.sentAt)}
          mayReadAnswers={reading.all}
          missing={missing}
          parts={answersToCheck(open)}
          readable={readable}
          signature={reading.all ? (form.consent?.name ?? null) : null}
        >
          {isOpen && missing.length === 0 && (
            <SendForm
              action={sendFormAction}
              address={`${home}/check`}
              hidden={{ locale, form: formId }}
              words={words}
            />
          )}
        </CheckAnswers>
      </PatientFrame>
    )
  },
  sendFormAction,
)
