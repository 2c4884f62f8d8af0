import { notFound, redirect } from 'next/navigation'
import { AgreementPoints } from '@/components/intake/agreement-points'
import { KeptAnswers } from '@/components/intake/kept-answers'
import { pageHeading } from '@/components/intake/page-heading'
import { QuestionForm } from '@/components/intake/question-form'
import { questionFormWords } from '@/components/intake/question-form-words'
import { PatientFrame } from '@/components/layout/page-frame'
import { PageTitle } from '@/components/ui/page-title'
import { pageFor } from '@/domain/intake/form-pages'
import { translator } from '@/messages/translator'
import { savePageAction } from '@/server/intake/actions'
import { isStopped, pagesToCorrect } from '@/server/intake/emergency-stop'
import { type FormPageParams, formPage } from '@/server/intake/form-page'
import { recordReading } from '@/server/intake/open-form'
import { questionFields } from '@/server/intake/question-page'

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
  const fields = questionFields(open, page, locale)
  if (fields.length === 0) redirect(home)
  await recordReading(open, page.slug)

  const t = translator(locale, 'intake')
  const fromCheck = (await searchParams).from === 'check'
  const back = fromCheck ? `${home}/check` : home
  const hidden = { locale, form: formId, page: page.slug, ...(fromCheck && { from: 'check' }) }
  const heading = pageHeading(locale, page.slug)
  return (
    <PatientFrame
      locale={locale}
      path={`/intake/${formId}/${page.slug}`}
      clinic={contact}
      header="reduced"
      back={back}
    >
      <div className="ask">
        <QuestionForm
          action={savePageAction}
          hidden={hidden}
          fields={fields}
          version={open.form.version}
          words={questionFormWords(locale, documentTitle(heading))}
        >
          <PageTitle caption={t('caption', { task: t(`tasks.${page.task}`) })}>{heading}</PageTitle>
          {!open.reading.all && <KeptAnswers locale={locale} href={`${home}/birth-date?next=${page.slug}`} />}
          {page.task === 'consent' && <AgreementPoints locale={locale} />}
        </QuestionForm>
      </div>
    </PatientFrame>
  )
}
