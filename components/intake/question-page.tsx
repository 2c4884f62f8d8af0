import type { FormValues } from '@/domain/forms/form-state'
import type { QuestionPageState } from '@/domain/forms/question-page-state'
import type { Answers } from '@/domain/intake/answers'
import type { FormPage } from '@/domain/intake/form-pages'
import type { Locale } from '@/domain/locale'
import type { AutosaveProps } from '../form/autosave'
import { type DescribedQuestions, describePage } from './describe-page'
import { pageHeading } from './page-heading'
import { QuestionForm } from './question-form'
import { questionFormWords } from './question-form-words'
import { QuestionPageHeading } from './question-page-heading'
import { typedFields } from './typed-fields'

type QuestionPageProps = {
  action: (state: QuestionPageState, data: FormData) => Promise<QuestionPageState>
  locale: Locale
  page: FormPage
  /** The page's own address and its form's. */
  address: string
  home: string
  formId: string
  version: number
  /** YYYY-MM-DD, at the clinic. */
  today: string
  isFromCheck: boolean
  questions: DescribedQuestions & { hidesAnswers: boolean }
  /** The answers that may be shown. */
  readable: Answers
  /** What was typed and not sent. */
  typed: FormValues | null
  autosave: AutosaveProps
  documentTitle: (heading: string) => string
}

/** One page of the health form, in the words of one language. */
export function QuestionPage(props: QuestionPageProps) {
  const { action, locale, page, address, home, formId, version, isFromCheck, questions, autosave } = props
  const { slug } = page
  const fields = describePage({ ...questions, locale, readable: props.readable })
  return (
    <div className="ask">
      <QuestionForm
        action={action}
        address={address}
        hidden={{ locale, form: formId, page: slug, ...(isFromCheck && { from: 'check' }) }}
        fields={typedFields(fields, props.typed)}
        autosave={autosave}
        today={props.today}
        version={version}
        words={questionFormWords(locale, props.documentTitle(pageHeading(locale, slug)))}
      >
        <QuestionPageHeading
          locale={locale}
          page={page}
          birthDateHref={questions.hidesAnswers ? `${home}/birth-date?next=${slug}` : null}
        />
      </QuestionForm>
    </div>
  )
}
