/** One field's problem, as shown in the summary (a link to `fieldId`) and beside the field. */
export type FieldError = { fieldId: string; message: string }

/** What was typed, by field name; given back with every refusal so that nothing is lost. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>

/** Answer of a form's action when it does not redirect. */
export type FormState = {
  errors: readonly FieldError[]
  values: FormValues
  /** Nothing was done because the session is locked or over; the form can be sent again once there is one. */
  locked?: boolean
}

export const EMPTY_FORM: FormState = { errors: [], values: {} }
