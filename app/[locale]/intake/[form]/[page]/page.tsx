import { notFound, redirect } from 'next/navigation'
import { describePage } from '@/components/intake/describe-page'
import { pageHeading } from '@/components/intake/page-heading'
import { QuestionForm } from '@/components/intake/question-form'
import { questionFormWords } from '@/components/intake/question-form-words'
import { QuestionPageHeading } from '@/components/intake/question-page-heading'
import { PatientFrame } from '@/components/layout/page-frame'
import { pageFor } from '@/domain/intake/form-pages'
import { savePageAction } from '@/server/intake/actions'
import { isStopped, pagesToCorrect } from '@/server/intake/emergency-stop'
import { type FormPageParams, formPage } from '@/server/intake/form-page'
import { recordReading } from '@/server/intake/open-form'
import { pageQuestions } from '@/server/intake/page-questions'

type Props = {
  params: Promise<Awaited<FormPageParams> & { page: string }>
  searchParams: Promise<{ from?: string }>
}

export default async function QuestionPage({ params, searchParams }: Props) {
  const { locale, formId, home, contact, open, documentTitle } = await formPage(params)
  const page = pageFor((await params).page)
  if (!page) notFound()
  if (open?.form.status !== 'open') redirect(home)
  if (isStopped(open) && !pagesToCorrect(open).includes(page)) redirect(`${home}/advice`)
  const questions = pageQuestions(open, page)
  if (!questions) redirect(home)
  await recordReading(open, page.slug)

  const { slug } = page
  const fromCheck = (await searchParams).from === 'check'
  const path = `/intake/${formId}/${slug}${fromCheck ? '?from=check' : ''}`
  const back = fromCheck ? `${home}/check` : home
  return (
    <PatientFrame locale={locale} path={path} clinic={contact} header="reduced" back={back}>
      <div className="ask">
        <QuestionForm
          action={savePageAction}
          address={`/${locale}${path}`}
          hidden={{ locale, form: formId, page: slug, ...(fromCheck && { from: 'check' }) }}
          fields={describePage({ locale, ...questions, readable: open.readable })}
          version={open.form.version}
          words={questionFormWords(locale, documentTitle(pageHeading(locale, slug)))}
        >
          <QuestionPageHeading
            locale={locale}
            page={page}
            birthDateHref={questions.hidesAnswers ? `${home}/birth-date?next=${slug}` : null}
          />
        </QuestionForm>
      </div>
    </PatientFrame>
  )
}
