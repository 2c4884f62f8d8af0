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
  /** The question to look at on the page just saved, and the form's version: an address that was not there before. */
  focus?: { question: QuestionId; version: number }
}

type Saved = {
  page: FormPage
  form: Pick<LoadedForm, 'answers' | 'consent' | 'unsent' | 'today' | 'version'>
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
  const [question] = revealed
  if (question) return { to: page.slug, fromCheck, focus: { question, version: form.version } }
  if (fromCheck) return { to: 'check' }
  const following = FORM_PAGES.slice(FORM_PAGES.indexOf(page) + 1)
  const next = following.find((later) => hasUnanswered(later, { form, reading }))
  if (next) return { to: next.slug }
  return { to: missingPages(form).length > 0 ? '' : 'check' }
}

/**
 * The address of a step. Back on the page just saved it must be a new one: where only the part after # differs, the
 * browser's router would show the old page.
 */
export function stepAddress(home: string, { to, fromCheck, focus }: Step): string {
  const query = [fromCheck && 'from=check', focus && `version=${focus.version}`].filter(Boolean).join('&')
  return `${home}${to && `/${to}`}${query && `?${query}`}${focus ? `#field-${focus.question}` : ''}`
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
