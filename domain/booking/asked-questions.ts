import type { FormValues } from '@/domain/forms/form-state'
import { isQuestionId, type QuestionId } from '@/domain/intake/definition'
import { ASKED_FIELD } from './field-names'
import { fieldValues } from './form-values'

/** The questions that a page asked, as its form says; strays are dropped. */
export function askedQuestions(values: FormValues): QuestionId[] {
  return fieldValues(values, ASKED_FIELD).filter(isQuestionId)
}
