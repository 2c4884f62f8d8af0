import type { FormValues } from '@/domain/forms/form-state'
import { postedField } from './posted-field'
import type { QuestionField } from './question-field'

/** The fields with what was typed and not sent, if anything was, in place of what was saved. */
export function typedFields(fields: readonly QuestionField[], typed: FormValues | null): QuestionField[] {
  return fields.map((field) => (typed ? postedField(field, typed) : field))
}
