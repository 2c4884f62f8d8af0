import { aboutYou } from './definition/about-you'
import { activity } from './definition/activity'
import { agreement } from './definition/agreement'
import { goals } from './definition/goals'
import { health } from './definition/health'
import { howItStarted } from './definition/how-it-started'
import { laser } from './definition/laser'
import { pain } from './definition/pain'
import { safety } from './definition/safety'
import type { Question, Section, Zone } from './definition/types'
import { whereItHurts } from './definition/where-it-hurts'
import { ZONES } from './definition/zones'
import { QUESTION_IDS, type QuestionId } from './question-id'
import type { AnswerRule } from './values/read-answer'

export type { Bounds, Option, Question, QuestionType, Section, SectionNumber, Zone } from './definition/types'
export type { QuestionId } from './question-id'

/** The questionnaire: one definition for pages, schema, rules, review, print and export. */
export const questionnaire: {
  readonly version: string
  readonly sections: readonly Section[]
  readonly zones: readonly Zone[]
} = {
  version: '0.1-draft',
  sections: [aboutYou, safety, whereItHurts, pain, howItStarted, activity, health, laser, goals, agreement],
  zones: ZONES,
}

/** Every question in the order asked. */
export const questions: readonly Question[] = questionnaire.sections.flatMap((section) => section.questions)

const byId = new Map(questions.map((question) => [question.id, question]))

export const ZONE_SIDES = { L: 'left', R: 'right' } as const

/** The 24 zone codes: side letter, underscore, zone id (`R_AROUND`). */
export const ZONE_CODES: ReadonlySet<string> = new Set(
  Object.keys(ZONE_SIDES).flatMap((side) => ZONES.map((zone) => `${side}_${zone.id}`)),
)

/** The question with this id. */
export function questionById(id: QuestionId): Question {
  const question = byId.get(id)
  if (!question) throw new RangeError(`no question ${id}`)
  return question
}

/** What `readAnswer` needs to know of a question. */
export function answerRule({ type, required, options, bounds }: Question): AnswerRule {
  const isPlace = type === 'zones' || type === 'one_zone'
  const codes = isPlace ? [...ZONE_CODES] : (options ?? []).map(({ code }) => code)
  return { type, required, codes, ...(bounds && { bounds }) }
}

/** Narrows any text to a question id. */
export function isQuestionId(value: string): value is QuestionId {
  return QUESTION_IDS.some((id) => id === value)
}

/** The questions of one section, in the order asked. */
export function questionsOfSection(number: Section['number']): readonly Question[] {
  return questionnaire.sections.find((section) => section.number === number)?.questions ?? []
}
