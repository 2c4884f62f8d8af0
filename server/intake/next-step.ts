import { FORM_PAGES, type FormPage, pageFor } from '@/domain/intake/form-pages'
import type { QuestionId } from '@/domain/intake/question-id'
import type { LoadedForm } from './load-form'
import { missingPages } from './missing-pages'
import { askedQuestions, type Reading } from './readable-answers'

/** A place within a form: a page's slug, `check`, `sent`, or '' for the task list. */
export type Step = {
  to: string
  /** The page was or is to be opened from "Check your answers". */
  fromCheck?: boolean
  /** The question to look at. */
  focus?: QuestionId
}

type Saved = {
  page: FormPage
  form: Pick<LoadedForm, 'answers' | 'consent' | 'today'>
  reading: Reading
  revealed: readonly QuestionId[]
  fromCheck: boolean
}

/**
 * Where "Save and continue" leads: the same page while its own answers bring up questions on it, else the next page
 * with something unanswered (what booking has answered is passed over), at the end the check, or the task list while
 * pages before are incomplete.
 */
export function nextStep({ page, form, reading, revealed, fromCheck }: Saved): Step {
  const [focus] = revealed
  if (focus) return { to: page.slug, fromCheck, focus }
  if (fromCheck) return { to: 'check' }
  const following = FORM_PAGES.slice(FORM_PAGES.indexOf(page) + 1)
  const next = following.find((later) => hasUnanswered(later, { form, reading }))
  if (next) return { to: next.slug }
  return { to: missingPages(form).length > 0 ? '' : 'check' }
}

/** The address of a step. */
export function stepAddress(home: string, { to, fromCheck, focus }: Step): string {
  const path = to ? `${home}/${to}` : home
  return `${path}${fromCheck ? '?from=check' : ''}${focus ? `#field-${focus}` : ''}`
}

/** The step that an address or field names; the task list for anything else. */
export function stepNamed(name: unknown): Step {
  const isStep = typeof name === 'string' && (name === 'check' || name === 'sent' || pageFor(name))
  return { to: isStep ? name : '' }
}

function hasUnanswered(page: FormPage, { form, reading }: Pick<Saved, 'form' | 'reading'>): boolean {
  const { answers, today, consent } = form
  if (page.task === 'consent' && !consent?.name) return true
  const asked = askedQuestions({ ids: page.questions, answers, today, reading })
  return asked.some(({ id }) => answers[id] === undefined)
}
