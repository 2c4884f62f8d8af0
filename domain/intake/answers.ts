import type { Temporal } from 'temporal-polyfill'
import { ageInYears, isoDate } from './age'
import { questionById, questions } from './definition'
import type { QuestionId } from './question-id'
import { hasShape } from './value-shape'

/** One answer: code, text or ISO date; number; tick; codes of several options or zones. */
export type AnswerValue = string | number | boolean | readonly string[]

/** Answers by question id. An id that is absent has not been answered, which is never the same as "no". */
export type Answers = { readonly [Id in QuestionId]?: AnswerValue }

const OLDEST_YEARS = questionById('s1_dob').bounds?.maxAge ?? 110

/**
 * The answers that can be read out of any value at all. What has another type, an unknown code or a number out
 * of bounds is left out, so it counts as unanswered; so does a birth date to come or of more than 110 years ago.
 */
export function readAnswers(raw: unknown, today: Temporal.PlainDate): Answers {
  if (typeof raw !== 'object' || raw === null) return {}
  const answers: { [Id in QuestionId]?: AnswerValue } = {}
  for (const question of questions) {
    if (!Object.hasOwn(raw, question.id)) continue
    const value: unknown = (raw as Record<string, unknown>)[question.id]
    if (hasShape(question, value)) answers[question.id] = value
  }
  const age = ageOf(answers, today)
  if (age === null || age > OLDEST_YEARS) delete answers.s1_dob
  return answers
}

/** Age in whole years on the day of answering, null without a birth date that has come. */
export function ageOf(answers: Answers, today: Temporal.PlainDate): number | null {
  const born = isoDate(answers.s1_dob)
  if (!born || Number(born.since(today).sign) > 0) return null
  return ageInYears({ born, today })
}

/** The text of a single answer, undefined when it is missing. */
export function codeOf(answers: Answers, id: QuestionId): string | undefined {
  const value = answers[id]
  return typeof value === 'string' ? value : undefined
}

/** The options or zones chosen, none when it is missing. */
export function codesOf(answers: Answers, id: QuestionId): readonly string[] {
  const value = answers[id]
  return isList(value) ? value : []
}

/** The number given, undefined when it is missing. */
export function numberOf(answers: Answers, id: QuestionId): number | undefined {
  const value = answers[id]
  return typeof value === 'number' ? value : undefined
}

function isList(value: AnswerValue | undefined): value is readonly string[] {
  return Array.isArray(value)
}
