import type { Temporal } from 'temporal-polyfill'
import type { FormValues } from '@/domain/forms/form-state'
import { type Answers, codeOf } from '@/domain/intake/answers'
import { laserQuestions, missingForBooking } from '@/domain/intake/booking-core'
import { rawAnswersFromForm } from '@/domain/intake/form-values'
import type { QuestionId } from '@/domain/intake/question-id'
import { type AnswerProblem, mergeAnswers, parseAnswers } from '@/domain/intake/validate'
import { askedQuestions } from './asked-questions'

/** The questions of the laser page, and which of them have no answer yet. */
export function laserPage(answers: Answers, today: Temporal.PlainDate) {
  const ask = laserQuestions(answers, today)
  const open = missingForBooking({ answers, today, laser: true })
  const missing = ask.filter((id) => open.includes(id))
  return { ask, missing, begun: ask.some((id) => answers[id] !== undefined) }
}

type Sent = { values: FormValues; saved: Answers; today: Temporal.PlainDate }

/** The answers given before with those of the laser page put in, and what is wrong with these. */
export function readLaserAnswers({ values, saved, today }: Sent): {
  asked: readonly QuestionId[]
  answers: Answers
  problems: readonly AnswerProblem[]
} {
  const raw = rawAnswersFromForm(Object.entries(values))
  const sent = askedQuestions(values)
  // the laser questions are required of somebody who wants laser, as whoever is on this page does
  const before: Answers = { ...saved, s8_service: 'laser' }
  // what is answered here can call for more questions, so an asked one may count only with the others read
  const known = mergeAnswers(before, parseAnswers(raw, { today, only: sent, saved: before }))
  const reachable = laserQuestions(known, today)
  const asked = sent.filter((id) => reachable.includes(id))
  const read = parseAnswers(raw, { today, only: asked, saved: before })
  return { asked, answers: mergeAnswers(before, read), problems: read.ok ? [] : read.errors }
}

/** Whether someone else answers for the person who comes. */
export const isForSomeoneElse = (answers: Answers) => codeOf(answers, 's1_for_whom') !== 'me'
