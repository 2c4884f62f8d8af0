/** Why an answer is refused; the message area `questionnaireErrors` has the words. */
export const ANSWER_ERRORS = [
  'required',
  'required_text',
  'required_number',
  'required_date',
  'required_places',
  'must_tick',
  'unknown_question',
  'unknown_option',
  'wrong_type',
  'none_excludes',
  'whole_number',
  'number',
  'one_decimal',
  'too_short',
  'too_long',
  'name_characters',
  'unsafe_characters',
  'not_a_date',
  'date_in_future',
  'ask_to_phone',
  'age_over',
  'phone',
  'email',
  'too_many_places',
  'place_side',
  'worst_not_chosen',
] as const

export type AnswerError = (typeof ANSWER_ERRORS)[number]

/** What is accepted but asked about once. */
export const ANSWER_WARNINGS = ['worst_below', 'injury_not_onset', 'km_high'] as const

export type AnswerWarning = (typeof ANSWER_WARNINGS)[number]

export type Params = Readonly<Record<string, number>>

export type Problem = { readonly code: AnswerError; readonly params: Params }

/** The value, undefined when the answer was left blank, or the problem with it. */
export type Read<Value> = { ok: true; value: Value | undefined } | { ok: false; problem: Problem }

export function refused(code: AnswerError, params: Params = {}): { ok: false; problem: Problem } {
  return { ok: false, problem: { code, params } }
}

export function accepted<Value>(value: Value | undefined): { ok: true; value: Value | undefined } {
  return { ok: true, value }
}
