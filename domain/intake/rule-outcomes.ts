import type { Temporal } from 'temporal-polyfill'
import { type Answers, ageOf } from './answers'
import { questions } from './definition'
import { evaluate, type Facts, type Outcome } from './evaluate'
import { laserRules, redFlagRules } from './rules'
import type { RuleId } from './rules/rule-id'
import type { Severity } from './rules/severity'
import { visibilityOf } from './visibility'

/** Outcome of every rule, in table order. Red flags carry their severity. */
export type RuleOutcomes = ReadonlyMap<RuleId, Outcome & { readonly severity?: Severity }>

/** Evaluates all red-flag and laser rules over answers as `readAnswers` gives them. */
export function ruleOutcomes(answers: Answers, today: Temporal.PlainDate): RuleOutcomes {
  const hidden = new Set(
    questions.filter((question) => visibilityOf(question, answers, today) === 'hidden').map(({ id }) => id),
  )
  const outcomes = new Map<RuleId, Outcome & { severity?: Severity }>()
  const age = ageOf(answers, today)
  const facts: Facts = {
    answers,
    age: () => age,
    isHidden: (id) => hidden.has(id),
    rules: outcomes,
  }
  for (const rule of redFlagRules) {
    outcomes.set(rule.id, { ...evaluate(rule.when, facts), severity: rule.severity })
  }
  for (const rule of laserRules) outcomes.set(rule.id, evaluate(rule.when, facts))
  return outcomes
}
