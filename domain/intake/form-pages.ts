import type { Temporal } from 'temporal-polyfill'
import type { Answers } from './answers'
import { questionById } from './definition'
import type { Question } from './definition/types'
import { FORM_PAGES, type FormPage, type FormTask } from './form-page-list'
import { isAnswered, missingRequired } from './missing-required'
import { isVisible } from './visibility'

export { FORM_PAGES, FORM_TASKS, type FormPage, type FormTask } from './form-page-list'

export type TaskStatus = 'completed' | 'in_progress' | 'not_started'

/** The page at this address, undefined for none. */
export function pageFor(slug: string): FormPage | undefined {
  return FORM_PAGES.find((page) => page.slug === slug)
}

/** The pages that have at least one question to ask now, in order; of one task when given. */
export function visiblePages(
  answers: Answers,
  today: Temporal.PlainDate,
  { task }: { task?: FormTask } = {},
): FormPage[] {
  return FORM_PAGES.filter(
    (page) => (task === undefined || page.task === task) && questionsOnPage(page, answers, today).length > 0,
  )
}

/** The questions of a page that are asked now; those answered at booking stay, with their value. */
export function questionsOnPage(page: FormPage, answers: Answers, today: Temporal.PlainDate): Question[] {
  return page.questions.map(questionById).filter((question) => isVisible(question, answers, today))
}

/**
 * Where "Save and continue" leads: the same page while it lacks an answer (one answer can bring up another question
 * on it), else the next visible page, null after the last.
 */
export function nextPage(slug: string, answers: Answers, today: Temporal.PlainDate): FormPage | null {
  const page = pageFor(slug)
  if (page && missingRequired(answers, today, page.questions).length > 0) return page
  const following = FORM_PAGES.slice(FORM_PAGES.findIndex((other) => other.slug === slug) + 1)
  const visible = new Set(visiblePages(answers, today))
  return following.find((other) => visible.has(other)) ?? null
}

/** Completed when nothing required is missing on its visible pages; optional questions never hold it back. */
export function taskStatus(task: FormTask, answers: Answers, today: Temporal.PlainDate): TaskStatus {
  const pages = visiblePages(answers, today, { task })
  const asked = pages.flatMap((page) => questionsOnPage(page, answers, today))
  if (!asked.some((question) => isAnswered(question, answers, today))) return 'not_started'
  const ids = asked.map((question) => question.id)
  return missingRequired(answers, today, ids).length > 0 ? 'in_progress' : 'completed'
}
