import type { Temporal } from 'temporal-polyfill'
import { type Answers, type AnswerValue, ageOf } from './answers'
import type { Condition } from './condition'
import { questionById, questions, questionsOfSection } from './definition'
import type { Question, SectionNumber } from './definition/types'
import { evaluate } from './evaluate'
import type { QuestionId } from './question-id'

/** `undecided`: the answers that decide it are missing. Such a question is not shown yet, nor ruled out. */
export type Visibility = 'shown' | 'hidden' | 'undecided'

/** Whether a question applies to the person who gave these answers. A question about a hidden one is hidden. */
export function visibilityOf(question: Question, answers: Answers, today: Temporal.PlainDate): Visibility {
  if (!question.show) return 'shown'
  const parents = questionsIn(question.show)
  if (parents.some((id) => visibilityOf(questionById(id), answers, today) === 'hidden')) return 'hidden'
  const facts = { answers, age: () => ageOf(answers, today), isHidden: () => false, rules: new Map() }
  return VISIBILITY[evaluate(question.show, facts).truth]
}

const VISIBILITY = { met: 'shown', not_met: 'hidden', unknown: 'undecided' } as const

/** Whether the form asks this question now. */
export function isVisible(question: Question, answers: Answers, today: Temporal.PlainDate): boolean {
  return visibilityOf(question, answers, today) === 'shown'
}

/** The questions the form asks now, in order; `sections` narrows them. */
export function visibleQuestions(
  answers: Answers,
  today: Temporal.PlainDate,
  { sections }: { sections?: readonly SectionNumber[] } = {},
): readonly Question[] {
  const asked = sections ? sections.flatMap(questionsOfSection) : questions
  return asked.filter((question) => isVisible(question, answers, today))
}

/**
 * The answers without those to hidden questions, to be used before saving. An answer whose deciding question is
 * still missing stays: skipping a question must not make a worrying answer disappear.
 */
export function withoutHidden(answers: Answers, today: Temporal.PlainDate): Answers {
  const kept: { [Id in QuestionId]?: AnswerValue } = { ...answers }
  for (const question of questions) {
    if (visibilityOf(question, answers, today) === 'hidden') delete kept[question.id]
  }
  const isSettled = Object.keys(kept).length === Object.keys(answers).length
  return isSettled ? kept : withoutHidden(kept, today)
}

/** Every question that a condition looks at, the birth date for ages included. */
export function questionsIn(condition: Condition): readonly QuestionId[] {
  if ('question' in condition) return [condition.question]
  if (condition.kind === 'age') return ['s1_dob']
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.flatMap(questionsIn)
  if (condition.kind === 'not' || condition.kind === 'unless_known') return questionsIn(condition.of)
  return []
}
