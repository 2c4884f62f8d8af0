import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { Isolated } from '../ui/isolated'
import { Notice } from '../ui/notice'
import { PageTitle } from '../ui/page-title'
import { KeptAnswers } from './kept-answers'
import { TaskOverview, type TaskRow } from './task-overview'

type FormOverviewProps = {
  locale: Locale
  home: string
  /** Day and time of the visit; null for a form without one. */
  visit: string | null
  savedAt: string
  /** The person has just left a page with "Save and come back later". */
  isJustSaved: boolean
  mayReadAnswers: boolean
  rows: readonly TaskRow[]
  mayCheck: boolean
}

/** The form's first page: how far it is, what is left, how to come back. */
export function FormOverview({ locale, home, visit, savedAt, rows, mayCheck, ...more }: FormOverviewProps) {
  const t = translator(locale, 'intake')
  const done = String(rows.filter(({ status }) => status === 'completed').length)
  const progress = t('progress', { done, all: String(rows.length) })
  return (
    <div className="ask">
      <PageTitle caption={visit && <Isolated text={t('visit', { when: visit })} />}>{t('title')}</PageTitle>
      {more.isJustSaved && (
        <Notice tone="ok" role="status" title={t('saved')}>
          <p>{t('comeBack')}</p>
        </Notice>
      )}
      <p>
        <Isolated text={t('about')} />
      </p>
      <p className="hint">
        <Isolated text={`${progress}. ${t('savedAt', { when: savedAt })}`} />
      </p>
      {!more.mayReadAnswers && <KeptAnswers locale={locale} href={`${home}/birth-date`} />}
      <section className="flow">
        <h2>{t('tasksHeading')}</h2>
        <TaskOverview locale={locale} home={home} rows={rows} mayCheck={mayCheck} />
      </section>
    </div>
  )
}
