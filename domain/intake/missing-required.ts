import type { Temporal } from 'temporal-polyfill'
import { type Answers, ageOf } from './answers'
import { questionById } from './definition'
import type { Question } from './definition/types'
import { evaluate } from './evaluate'
import { QUESTION_IDS, type QuestionId } from './question-id'
import { hasShape } from './value-shape'
import { isVisible } from './visibility'

/** The required questions among `ids` (all when left out) that are shown now and have no answer, in the order asked. */
export function missingRequired(
  answers: Answers,
  today: Temporal.PlainDate,
  ids: readonly QuestionId[] = QUESTION_IDS,
): QuestionId[] {
  return QUESTION_IDS.filter((id) => {
    const question = questionById(id)
    return ids.includes(id) && isRequired(question, answers, today) && !isAnswered(question, answers, today)
  })
}

/** Whether the form asks this question now and cannot do without its answer. */
export function isRequired(question: Question, answers: Answers, today: Temporal.PlainDate): boolean {
  if (!isVisible(question, answers, today)) return false
  if (question.required || !question.requiredWhen) return question.required
  const facts = { answers, age: () => ageOf(answers, today), isHidden: () => false, rules: new Map() }
  return evaluate(question.requiredWhen, facts).truth === 'met'
}

/** Whether there is an answer that counts: of the right type, a required tick ticked, an age within bounds. */
export function isAnswered(question: Question, answers: Answers, today: Temporal.PlainDate): boolean {
  const value = answers[question.id]
  if (!hasShape(question, value)) return false
  if (question.type === 'tick') return value === true || !question.required
  if (question.bounds?.minAge === undefined) return true
  const age = ageOf(answers, today)
  return age !== null && age >= question.bounds.minAge && age <= (question.bounds.maxAge ?? Infinity)
}
