import { redirect } from 'next/navigation'
import { DocumentTitle } from '@/components/intake/document-title'
import { FormClosed } from '@/components/intake/form-closed'
import { FormOverview } from '@/components/intake/form-overview'
import { PatientFrame } from '@/components/layout/page-frame'
import { formatDayTime } from '@/domain/time/format'
import { translator } from '@/messages/translator'
import { isStopped } from '@/server/intake/emergency-stop'
import { type FormPageParams, formPage } from '@/server/intake/form-page'
import { missingPages } from '@/server/intake/missing-pages'
import { taskRows } from '@/server/intake/task-rows'
import { patientPage } from '../../patient-page'

type Props = { params: FormPageParams; searchParams: Promise<{ saved?: string }> }

export default patientPage('intake.tasks', async ({ params, searchParams }: Props) => {
  const { locale, formId, home, contact, open, documentTitle } = await formPage(params)
  const t = translator(locale, 'intake')
  const frame = { locale, path: `/intake/${formId}`, clinic: contact, header: 'reduced' } as const
  if (!open) {
    return (
      <PatientFrame {...frame}>
        <FormClosed locale={locale} title={documentTitle(t('closed.title'))} />
      </PatientFrame>
    )
  }
  const { form, reading } = open
  if (form.status !== 'open') redirect(`${home}/sent`)
  if (isStopped(open)) redirect(`${home}/advice`)
  const { appointment, timeZone } = form.visit
  const when = (at: Date) => formatDayTime({ at: at.getTime(), timeZone, locale })
  return (
    <PatientFrame {...frame}>
      <DocumentTitle words={documentTitle(t('title'))} />
      <FormOverview
        locale={locale}
        home={home}
        visit={appointment && when(appointment.startsAt)}
        savedAt={when(form.savedAt)}
        isJustSaved={(await searchParams).saved === 'yes'}
        mayReadAnswers={reading.all}
        rows={taskRows(open)}
        mayCheck={missingPages(form).length === 0}
      />
    </PatientFrame>
  )
})
