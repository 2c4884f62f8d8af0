import type { QuestionId } from './question-id'
import type { RuleId } from './rules/rule-id'
import type { Severity } from './rules/severity'

/**
 * A condition as plain data: it can be stored, sent to the browser and printed for sign-off.
 * Every kind is read with three values (see `evaluate`): a missing answer is unknown, never "no".
 */
export type Condition =
  /** The single answer is one of these codes. */
  | { readonly kind: 'is'; readonly question: QuestionId; readonly codes: readonly string[] }
  /** The chosen options hold one of these codes. */
  | { readonly kind: 'has'; readonly question: QuestionId; readonly codes: readonly string[] }
  /** The chosen options hold anything besides this code. */
  | { readonly kind: 'has_other_than'; readonly question: QuestionId; readonly code: string }
  | { readonly kind: 'chose_more_than'; readonly question: QuestionId; readonly count: number }
  | { readonly kind: 'at_least'; readonly question: QuestionId; readonly value: number }
  /** There is an answer: the one kind for which a missing answer is a plain "not met". */
  | { readonly kind: 'answered'; readonly question: QuestionId }
  /** Whole years on the day of answering: from `atLeast`, below `under`. */
  | { readonly kind: 'age'; readonly atLeast?: number; readonly under?: number }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  /** Met as long as the inner condition is not known to be met. Only beside a rule that is at least as severe. */
  | { readonly kind: 'unless_known'; readonly of: Condition }
  | { readonly kind: 'rule'; readonly rule: RuleId }
  | { readonly kind: 'laser_shown' }
  | { readonly kind: 'flag_at_least'; readonly severity: Severity }

export const is = (question: QuestionId, ...codes: string[]): Condition => ({ kind: 'is', question, codes })

export const has = (question: QuestionId, ...codes: string[]): Condition => ({ kind: 'has', question, codes })

export const hasOtherThan = (question: QuestionId, code: string): Condition => ({
  kind: 'has_other_than',
  question,
  code,
})

export const choseMoreThan = (question: QuestionId, count: number): Condition => ({
  kind: 'chose_more_than',
  question,
  count,
})

export const atLeast = (question: QuestionId, value: number): Condition => ({
  kind: 'at_least',
  question,
  value,
})

export const answered = (question: QuestionId): Condition => ({ kind: 'answered', question })

export const ageUnder = (under: number): Condition => ({ kind: 'age', under })

export const ageAtLeast = (years: number): Condition => ({ kind: 'age', atLeast: years })

export const allOf = (...of: Condition[]): Condition => ({ kind: 'all', of })

export const anyOf = (...of: Condition[]): Condition => ({ kind: 'any', of })

export const not = (of: Condition): Condition => ({ kind: 'not', of })

export const unlessKnown = (of: Condition): Condition => ({ kind: 'unless_known', of })

export const ruleMet = (rule: RuleId): Condition => ({ kind: 'rule', rule })

export const LASER_SHOWN: Condition = { kind: 'laser_shown' }

export const flagAtLeast = (severity: Severity): Condition => ({ kind: 'flag_at_least', severity })
