import type { Answers, AnswerValue } from './answers'
import type { Condition } from './condition'
import type { QuestionId } from './question-id'
import type { RuleId } from './rules/rule-id'
import { isAtLeast, type Severity } from './rules/severity'

/** Three values: what depends on a missing answer is unknown, neither met nor ruled out. */
export type Truth = 'met' | 'not_met' | 'unknown'

/** The truth of a condition and the questions whose answers made it so (empty when unknown). */
export type Outcome = { readonly truth: Truth; readonly because: readonly QuestionId[] }

/** What a condition may look at. */
export type Facts = {
  readonly answers: Answers
  /** Whole years, null when the birth date is missing; asked for only where a condition needs it. */
  readonly age: () => number | null
  /** Questions known not to apply: a condition on one of them is not met. */
  readonly isHidden: (id: QuestionId) => boolean
  /** Rules evaluated so far: a rule refers only to rules before it. */
  readonly rules: ReadonlyMap<RuleId, Outcome & { readonly severity?: Severity }>
}

const UNKNOWN: Outcome = { truth: 'unknown', because: [] }

/** Evaluates a condition with Kleene's three-valued logic. */
export function evaluate(condition: Condition, facts: Facts): Outcome {
  switch (condition.kind) {
    case 'is':
      return ofAnswer(condition.question, facts, (value) => condition.codes.some((code) => code === value))
    case 'has':
      return ofAnswer(condition.question, facts, (value) =>
        codes(value).some((code) => condition.codes.includes(code)),
      )
    case 'has_other_than':
      return ofAnswer(condition.question, facts, (value) => codes(value).some((c) => c !== condition.code))
    case 'chose_more_than':
      return ofAnswer(condition.question, facts, (value) => codes(value).length > condition.count)
    case 'at_least':
      return ofAnswer(condition.question, facts, (value) => Number(value) >= condition.value)
    case 'answered':
      return known(facts.answers[condition.question] !== undefined, [condition.question])
    case 'age':
      return ofAge(condition, facts.age())
    case 'all':
      return ofAll(condition.of.map((part) => evaluate(part, facts)))
    case 'any':
      return negated(ofAll(condition.of.map((part) => negated(evaluate(part, facts)))))
    case 'not':
      return negated(evaluate(condition.of, facts))
    case 'unless_known':
      return known(evaluate(condition.of, facts).truth !== 'met', [])
    case 'rule':
      return facts.rules.get(condition.rule) ?? UNKNOWN
    case 'laser_shown':
      return known(['laser', 'both'].includes(String(facts.answers.s8_service)), [])
    case 'flag_at_least':
      return ofFlags(condition.severity, facts)
  }
}

function ofAnswer(id: QuestionId, facts: Facts, test: (value: AnswerValue) => boolean): Outcome {
  if (facts.isHidden(id)) return known(false, [])
  const value = facts.answers[id]
  return value === undefined ? UNKNOWN : known(test(value), [id])
}

function ofAge({ atLeast = 0, under = Infinity }: { atLeast?: number; under?: number }, age: number | null) {
  return age === null ? UNKNOWN : known(age >= atLeast && age < under, ['s1_dob'])
}

/** All met: every part is a reason. One not met: those that are not. */
function ofAll(parts: readonly Outcome[]): Outcome {
  const failed = parts.filter((part) => part.truth === 'not_met')
  if (failed.length > 0) return known(false, reasons(failed))
  if (parts.some((part) => part.truth === 'unknown')) return UNKNOWN
  return known(true, reasons(parts))
}

/** Any red flag of that severity or worse; unknown while one of them is not ruled out. */
function ofFlags(floor: Severity, facts: Facts): Outcome {
  const flags = [...facts.rules.values()].filter(({ severity }) => severity && isAtLeast(severity, floor))
  return negated(ofAll(flags.map(negated)))
}

function negated({ truth, because }: Outcome): Outcome {
  return truth === 'unknown' ? UNKNOWN : known(truth === 'not_met', because)
}

function known(isMet: boolean, because: readonly QuestionId[]): Outcome {
  return { truth: isMet ? 'met' : 'not_met', because }
}

function reasons(parts: readonly Outcome[]): QuestionId[] {
  return [...new Set(parts.flatMap((part) => part.because))]
}

function codes(value: AnswerValue): readonly string[] {
  return Array.isArray(value) ? value : []
}
