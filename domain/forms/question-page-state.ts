import { EMPTY_FORM, type FieldError, type FormState } from './form-state'

/** A question page after it was posted and did not lead on. */
export type QuestionPageState = FormState & {
  /** Answers that were saved but look like a slip: shown once, with a way on. */
  warnings?: readonly FieldError[]
  /** The form's version after that post; absent when nothing was saved. */
  version?: number
}

export const NEW_PAGE: QuestionPageState = { ...EMPTY_FORM, warnings: [] }

/** What a page that was rendered from `version` of the form shows: never the outcome of a post before it. */
export function currentState(state: QuestionPageState, version: number): QuestionPageState {
  return state.version !== undefined && state.version < version ? NEW_PAGE : state
}
