import type { FormPage } from '@/domain/intake/form-pages'
import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { PageTitle } from '../ui/page-title'
import { AgreementPoints } from './agreement-points'
import { KeptAnswers } from './kept-answers'
import { pageHeading } from './page-heading'

type QuestionPageHeadingProps = {
  locale: Locale
  page: FormPage
  /** Where to enter the date of birth; null when nothing on the page is kept from sight. */
  birthDateHref: string | null
}

/** What stands above the questions of a page. */
export function QuestionPageHeading({ locale, page, birthDateHref }: QuestionPageHeadingProps) {
  const t = translator(locale, 'intake')
  return (
    <>
      <PageTitle caption={t('caption', { task: t(`tasks.${page.task}`) })}>
        {pageHeading(locale, page.slug)}
      </PageTitle>
      {birthDateHref && <KeptAnswers locale={locale} href={birthDateHref} />}
      {page.task === 'consent' && <AgreementPoints locale={locale} />}
    </>
  )
}
