import type { Condition } from '../condition'
import type { LaserRuleId, RedFlagId } from './rule-id'
import type { Severity } from './severity'

type RuleTexts = {
  readonly when: Condition
  /** Shown to the patient; the translated form with the location's emergency number is in the messages. */
  readonly patient: string
  readonly staff: string
  readonly source: string
}

export type RedFlagRule = RuleTexts & {
  readonly id: RedFlagId
  readonly name: string
  readonly severity: Severity
}

export type LaserLevel = 'ABSOLUTE' | 'RELATIVE' | 'PRECAUTION'

export type LaserRule = RuleTexts & { readonly id: LaserRuleId; readonly level: LaserLevel }
