import { type Answers, codeOf } from '@/domain/intake/answers'
import type { Question } from '@/domain/intake/definition/types'
import type { FormPage, FormTask } from '@/domain/intake/form-pages'
import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { SummaryList, type SummaryRow } from '../ui/summary-list'
import { AnswerValueWords } from './answer-value'
import { questionWords } from './question-words'

export type SummaryQuestion = {
  page: FormPage
  question: Question
  /** `hidden`: there is an answer that this browser may not see. */
  state: 'shown' | 'hidden' | 'missing'
}

type AnswersSummaryProps = {
  locale: Locale
  task: FormTask
  questions: readonly SummaryQuestion[]
  readable: Answers
  /** The typed signature, on the task of the consents. */
  signature: string | null
  /** The form's address; null where nothing can be changed any more. */
  home: string | null
}

/** One part of the form to check: each question with its answer and the way to change it. */
export function AnswersSummary({ locale, task, questions, readable, signature, home }: AnswersSummaryProps) {
  const t = translator(locale, 'intake')
  const common = translator(locale, 'common')
  const rows: SummaryRow[] = questions.map(({ page, question, state }) => {
    const term = termOf({ locale, question, readable })
    const value = readable[question.id]
    const href = `${home}/${page.slug}?from=check#field-${question.id}`
    return {
      term,
      value:
        state === 'shown' && value !== undefined ? (
          <AnswerValueWords locale={locale} question={question} value={value} />
        ) : (
          <span className="hint">{state === 'hidden' ? t('check.hidden') : common('notProvided')}</span>
        ),
      ...(home && {
        change: { href, label: common('change'), fullLabel: t('check.changeOf', { question: term }) },
      }),
    }
  })
  if (signature) rows.push({ term: t('check.signedBy'), value: <bdi>{signature}</bdi> })
  return (
    <section className="check-card">
      <h2>{t(`tasks.${task}`)}</h2>
      <SummaryList rows={rows} />
    </section>
  )
}

/** The question; the three scores of activities ask the same, so each names its own. */
function termOf({ locale, question, readable }: { locale: Locale; question: Question; readable: Answers }) {
  const { text } = questionWords(locale, question.id)
  const [, number] = /^s9_act(\d)_score$/.exec(question.id) ?? []
  if (!number) return text
  const activity = number === '1' ? 's9_act1' : number === '2' ? 's9_act2' : 's9_act3'
  return `${text} (${codeOf(readable, activity) ?? number})`
}
