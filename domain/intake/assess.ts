import type { Temporal } from 'temporal-polyfill'
import { type Answers, ageOf, readAnswers } from './answers'
import { missingForBooking } from './booking-core'
import { type Psfs, psfsOf } from './psfs'
import type { QuestionId } from './question-id'
import { type RuleOutcomes, ruleOutcomes } from './rule-outcomes'
import { laserRules, redFlagRules } from './rules'
import type { LaserLevel } from './rules/rule'
import type { LaserRuleId, RedFlagId } from './rules/rule-id'
import { isAtLeast, type Severity, worstOf } from './rules/severity'
import { type Topics, topicsFor } from './topics'
import { type TrainingLoad, trainingLoadOf } from './training-load'
import { withoutHidden } from './visibility'

export type Flag = {
  readonly id: RedFlagId
  readonly severity: Severity
  /** The questions whose answers made the rule fire. */
  readonly because: readonly QuestionId[]
}

export type BookingResult = 'ALLOW' | 'ALLOW_PRIORITY' | 'STOP_URGENT' | 'STOP_EMERGENCY' | 'INCOMPLETE'

export type LaserResult = LaserLevel | 'CLEAR' | 'NOT_REQUESTED' | 'INCOMPLETE'

export type LaserFinding = {
  readonly id: LaserRuleId
  readonly level: LaserLevel
  readonly because: readonly QuestionId[]
}

export type Assessment = Topics & {
  /** In table order. */
  readonly flags: readonly Flag[]
  readonly severity: Severity | null
  readonly booking: BookingResult
  readonly laser: { readonly result: LaserResult; readonly rules: readonly LaserFinding[] }
  readonly psfs: Psfs | null
  readonly load: TrainingLoad
  /** Whole years on the day of answering. */
  readonly age: number | null
}

/**
 * Runs every rule over any set of answers, however incomplete or malformed: what cannot be read counts as
 * unanswered, and unanswered is never "no". A STOP outranks INCOMPLETE; so does ABSOLUTE.
 */
export function assess(raw: unknown, today: Temporal.PlainDate): Assessment {
  const given = readAnswers(raw, today)
  const answers = withoutHidden(given, today)
  const outcomes = ruleOutcomes(answers, today)
  const flags = redFlagRules.flatMap(({ id, severity }) => findings({ id, severity }, outcomes))
  const severity = worstOf(flags.map((flag) => flag.severity))
  const age = ageOf(answers, today)
  const load = trainingLoadOf(answers)
  return {
    flags,
    severity,
    booking: bookingResult({ answers, today, outcomes, severity }),
    laser: laserScreening({ answers, today, outcomes }),
    psfs: psfsOf(answers),
    load,
    age,
    ...topicsFor({ answers, age, severity, load }),
  }
}

type Screened = { answers: Answers; today: Temporal.PlainDate; outcomes: RuleOutcomes }

function bookingResult({
  answers,
  today,
  outcomes,
  severity,
}: Screened & { severity: Severity | null }): BookingResult {
  if (severity === 'emergency') return 'STOP_EMERGENCY'
  if (severity === 'urgent') return 'STOP_URGENT'
  const isOpen = redFlagRules.some(
    (rule) => isAtLeast(rule.severity, 'urgent') && outcomes.get(rule.id)?.truth === 'unknown',
  )
  if (isOpen || missingForBooking({ answers, today, laser: false }).length > 0) return 'INCOMPLETE'
  return severity === 'soon' ? 'ALLOW_PRIORITY' : 'ALLOW'
}

function laserScreening({ answers, today, outcomes }: Screened): Assessment['laser'] {
  const service = answers.s8_service
  if (service === undefined) return { result: 'INCOMPLETE', rules: [] }
  if (service !== 'laser' && service !== 'both') return { result: 'NOT_REQUESTED', rules: [] }
  const rules = laserRules.flatMap(({ id, level }) => findings({ id, level }, outcomes))
  const levels = rules.map(({ level }) => level)
  if (levels.includes('ABSOLUTE')) return { result: 'ABSOLUTE', rules }
  const isOpen = laserRules.some(({ id }) => outcomes.get(id)?.truth === 'unknown')
  const isMissing = missingForBooking({ answers, today, laser: true }).length > 0
  if (isOpen || isMissing) return { result: 'INCOMPLETE', rules }
  if (levels.includes('RELATIVE')) return { result: 'RELATIVE', rules }
  return { result: levels.length > 0 ? 'PRECAUTION' : 'CLEAR', rules }
}

/** The rule with its reasons when it is met, else nothing. */
function findings<Rule extends { id: RedFlagId | LaserRuleId }>(
  rule: Rule,
  outcomes: RuleOutcomes,
): (Rule & { because: readonly QuestionId[] })[] {
  const outcome = outcomes.get(rule.id)
  return outcome?.truth === 'met' ? [{ ...rule, because: outcome.because }] : []
}
