import type { Temporal } from 'temporal-polyfill'
import type { FormValues } from '@/domain/forms/form-state'
import type { Answers } from '@/domain/intake/answers'
import { assess } from '@/domain/intake/assess'
import { followUpQuestions, missingForBooking } from '@/domain/intake/booking-core'
import { rawAnswersFromForm } from '@/domain/intake/form-values'
import type { QuestionId } from '@/domain/intake/question-id'
import { answersFromTicks, parseTickList, type TickListResult } from '@/domain/intake/safety-ticks'
import { type AnswerProblem, mergeAnswers, parseAnswers } from '@/domain/intake/validate'
import { askedQuestions } from './asked-questions'
import { TICKS_FIELD } from './field-names'
import { fieldValues } from './form-values'

const FIRST_QUESTIONS: readonly QuestionId[] = ['s1_for_whom', 's1_dob']

export type TickProblem = Extract<TickListResult, { ok: false }>['code']

/** Where the safety check stands after a form was sent. */
export type SafetyScreening =
  | { step: 'list'; problems: readonly AnswerProblem[]; tickProblem: TickProblem | null }
  /** Too young for online booking. */
  | { step: 'child' }
  | { step: 'follow_up'; ask: readonly QuestionId[]; problems: readonly AnswerProblem[] }
  /** Nothing more to ask, or an emergency already: then nothing else matters. */
  | { step: 'judge'; answers: Answers }

/**
 * Reads the safety check's fields, which bring everything answered so far each time: nothing is kept in between.
 * An unticked statement is a "no" only because the list was confirmed by ticking something or "None of these".
 */
export function readSafetyScreening(values: FormValues, today: Temporal.PlainDate): SafetyScreening {
  const raw = rawAnswersFromForm(Object.entries(values))
  const ticks = parseTickList(fieldValues(values, TICKS_FIELD))
  const first = parseAnswers(raw, { today, only: FIRST_QUESTIONS })
  const answers = { ...first.answers, ...(ticks.ok && answersFromTicks(ticks.ticked)) }
  if (assess(answers, today).severity === 'emergency') return { step: 'judge', answers }
  if (!first.ok || !ticks.ok) {
    const problems = first.ok ? [] : first.errors
    if (ticks.ok && problems.every(({ code }) => code === 'ask_to_phone')) return { step: 'child' }
    return { step: 'list', problems, tickProblem: ticks.ok ? null : ticks.code }
  }
  return readFollowUp({ raw, answers, today, asked: askedQuestions(values) })
}

type FollowUp = {
  raw: Readonly<Record<string, unknown>>
  answers: Answers
  today: Temporal.PlainDate
  asked: readonly QuestionId[]
}

function readFollowUp({ raw, answers, today, asked }: FollowUp): SafetyScreening {
  let known = answers
  let only: readonly QuestionId[] = []
  let problems: readonly AnswerProblem[] = []
  // an answer can call for one more question (an operation: when was it?), so read again until it is settled
  for (let more = followUpQuestions(known, today); more.some((id) => !only.includes(id)); ) {
    only = more
    const read = parseAnswers(raw, { today, only, saved: answers })
    known = mergeAnswers(answers, read)
    problems = read.ok ? [] : read.errors.filter(({ id }) => asked.some((question) => question === id))
    if (assess(known, today).severity === 'emergency') return { step: 'judge', answers: known }
    more = followUpQuestions(known, today)
  }
  const missing = missingForBooking({ answers: known, today, laser: false })
  if (problems.length > 0) {
    return { step: 'follow_up', ask: only.filter((id) => asked.includes(id)), problems }
  }
  if (missing.length > 0) return { step: 'follow_up', ask: missing, problems: [] }
  return { step: 'judge', answers: known }
}
