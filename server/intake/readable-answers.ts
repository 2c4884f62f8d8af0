import type { Temporal } from 'temporal-polyfill'
import type { Answers, AnswerValue } from '@/domain/intake/answers'
import { questionById } from '@/domain/intake/definition'
import type { Question } from '@/domain/intake/definition/types'
import type { QuestionId } from '@/domain/intake/question-id'
import { isVisible, questionsIn } from '@/domain/intake/visibility'

/** What one browser may see of a form's answers: all, or only those it has given itself. */
export type Reading = { all: true } | { all: false; given: ReadonlySet<QuestionId> }

export const mayRead = (reading: Reading, id: QuestionId) => reading.all || reading.given.has(id)

/** The answers that may be put on this browser's page. */
export function readableAnswers(answers: Answers, reading: Reading): Answers {
  const readable: { [Id in QuestionId]?: AnswerValue } = {}
  for (const [id, value] of Object.entries(answers) as [QuestionId, AnswerValue][]) {
    if (mayRead(reading, id)) readable[id] = value
  }
  return readable
}

type Asking = {
  ids: readonly QuestionId[]
  answers: Answers
  today: Temporal.PlainDate
  reading: Reading
}

/**
 * The questions among `ids` that this browser is asked. Which follow-ups a page shows tells what was answered before,
 * so without reading rights an answered follow-up stays away unless this browser gave what it depends on.
 * The body map waits for the side.
 */
export function askedQuestions({ ids, answers, today, reading }: Asking): Question[] {
  return ids.map(questionById).filter((question) => {
    const { show, bounds, id } = question
    if (bounds?.sideOf && answers[bounds.sideOf] === undefined) return false
    if (!isVisible(question, answers, today)) return false
    if (reading.all || !show || answers[id] === undefined || mayRead(reading, id)) return true
    return questionsIn(show).every((parent) => mayRead(reading, parent))
  })
}
