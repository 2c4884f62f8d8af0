import type { Answers } from '@/domain/intake/answers'
import type { FormPage, FormTask } from '@/domain/intake/form-pages'
import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { Isolated } from '../ui/isolated'
import { PageTitle } from '../ui/page-title'
import { AnswersSummary, type SummaryQuestion } from './answers-summary'
import { KeptAnswers } from './kept-answers'
import { MissingPages } from './missing-pages'

type CheckAnswersProps = {
  locale: Locale
  home: string
  /** Day and time of sending; null while the form can still be changed. */
  sentAt: string | null
  mayReadAnswers: boolean
  missing: readonly FormPage[]
  parts: readonly { task: FormTask; questions: readonly SummaryQuestion[] }[]
  readable: Answers
  signature: string | null
  /** The button that sends. */
  children: React.ReactNode
}

/** All answers, part by part, before they are sent; after that to read only. */
export function CheckAnswers({ locale, home, sentAt, missing, parts, readable, ...more }: CheckAnswersProps) {
  const t = translator(locale, 'intake')
  return (
    <div className="ask ask--wide">
      <PageTitle>{t('check.title')}</PageTitle>
      <p>{sentAt ? <Isolated text={t('check.sent', { when: sentAt })} /> : t('check.lead')}</p>
      {!more.mayReadAnswers && <KeptAnswers locale={locale} href={`${home}/birth-date?next=check`} />}
      {missing.length > 0 && <MissingPages locale={locale} home={home} pages={missing} />}
      {parts.map(({ task, questions }) => (
        <AnswersSummary
          key={task}
          locale={locale}
          task={task}
          questions={questions}
          readable={readable}
          signature={task === 'consent' ? more.signature : null}
          home={sentAt ? null : home}
        />
      ))}
      {!sentAt && <p>{t('check.sendNote')}</p>}
      {more.children}
    </div>
  )
}
