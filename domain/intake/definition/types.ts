import type { Condition } from '../condition'
import type { QuestionId } from '../question-id'

/**
 * `scale` is a whole number 0 to 10, `zones` a set of zone codes (`R_AROUND`), `one_zone` one of those already
 * chosen, `tick` a consent.
 */
export type QuestionType =
  | 'single'
  | 'multi'
  | 'scale'
  | 'decimal'
  | 'integer'
  | 'date'
  | 'text'
  | 'phone'
  | 'email'
  | 'zones'
  | 'one_zone'
  | 'tick'

export type Option = { readonly code: string; readonly label: string }

/** Limits of one answer. Lengths count graphemes, ages whole years, both ends allowed. */
export type Bounds = {
  readonly min?: number
  readonly max?: number
  /** Numbers are a multiple of this. */
  readonly step?: number
  readonly minLength?: number
  readonly maxLength?: number
  /** Letters of any script, spaces and . ' - only. */
  readonly characters?: 'name'
  /** May hold line breaks. */
  readonly multiline?: boolean
  readonly minAge?: number
  readonly maxAge?: number
  readonly maxChoices?: number
  /** The side of every zone agrees with the answer to this question. */
  readonly sideOf?: QuestionId
  /** The answer is one of the answers to this question. */
  readonly amongst?: QuestionId
}

export type Question = {
  readonly id: QuestionId
  readonly text: string
  readonly type: QuestionType
  /** Must be answered when shown; a required tick must be ticked. */
  readonly required: boolean
  /** Also required when this is met. */
  readonly requiredWhen?: Condition
  readonly options?: readonly Option[]
  /** Asked only when this is met; without it always. */
  readonly show?: Condition
  readonly bounds?: Bounds
  /** Words at the ends of a scale. */
  readonly anchors?: { readonly low: string; readonly high: string }
  /** Read by the patient under the question. */
  readonly help?: string
  /** For the people who maintain the definition; never shown to patients. */
  readonly note?: string
}

export type SectionNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10

export type Section = {
  readonly number: SectionNumber
  readonly title: string
  readonly questions: readonly Question[]
}

export type Zone = {
  readonly id: string
  readonly label: string
  readonly staffHint: string
  readonly view: 'front' | 'inner' | 'outer' | 'back' | 'any'
}
