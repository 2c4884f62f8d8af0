import { notFound, redirect } from 'next/navigation'
import { UnsentInput } from '@/components/form/unsent-input'
import { FormClosed } from '@/components/intake/form-closed'
import { QuestionPage } from '@/components/intake/question-page'
import { PatientFrame } from '@/components/layout/page-frame'
import { pageFor } from '@/domain/intake/form-pages'
import { translator } from '@/messages/translator'
import { savePageAction } from '@/server/intake/actions'
import { isStopped, pagesToCorrect } from '@/server/intake/emergency-stop'
import { type FormPageParams, formPage } from '@/server/intake/form-page'
import { recordReading } from '@/server/intake/open-form'
import { pageAutosave } from '@/server/intake/page-autosave'
import { pageQuestions } from '@/server/intake/page-questions'
import { patientPage } from '../../../patient-page'

type Props = {
  params: Promise<Awaited<FormPageParams> & { page: string }>
  searchParams: Promise<{ from?: string }>
}

const render = async ({ params, searchParams }: Props) => {
  const { locale, formId, home, contact, open, documentTitle } = await formPage(params)
  const page = pageFor((await params).page)
  if (!page) notFound()
  const { slug } = page
  const isFromCheck = (await searchParams).from === 'check'
  const path = `/intake/${formId}/${slug}${isFromCheck ? '?from=check' : ''}`
  const form = { action: savePageAction, address: `/${locale}${path}`, locale }
  const frame = { locale, path, clinic: contact, header: 'reduced' } as const
  if (!open) {
    return (
      <PatientFrame {...frame}>
        <FormClosed locale={locale} title={documentTitle(translator(locale, 'intake')('closed.title'))}>
          <UnsentInput {...form} />
        </FormClosed>
      </PatientFrame>
    )
  }
  const { version, status } = open.form
  const today = open.form.today.toString()
  const questions = pageQuestions(open, page)
  if (status !== 'open' || !questions) redirect(home)
  if (isStopped(open) && !pagesToCorrect(open).includes(page)) redirect(`${home}/advice`)
  await recordReading(open, slug)
  const kept = await pageAutosave(open, { home, slug, locale })
  const shown = {
    ...form,
    ...kept,
    page,
    home,
    formId,
    version,
    today,
    questions,
    documentTitle,
    isFromCheck,
  }
  return (
    <PatientFrame {...frame} back={isFromCheck ? `${home}/check` : home}>
      <QuestionPage {...shown} readable={open.readable} />
    </PatientFrame>
  )
}

/** A page of questions; for a browser that may not open the form, how to get a link. */
export default patientPage('intake.page', render, savePageAction)
