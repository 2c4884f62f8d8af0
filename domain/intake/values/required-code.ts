import type { QuestionType } from '../definition/types'
import type { AnswerError } from './problem'

/** What is said of an answer that is missing. */
export const REQUIRED_CODE: Readonly<Record<QuestionType, AnswerError>> = {
  single: 'required',
  multi: 'required',
  one_zone: 'required',
  scale: 'required',
  decimal: 'required_number',
  integer: 'required_number',
  date: 'required_date',
  text: 'required_text',
  phone: 'required_text',
  email: 'required_text',
  zones: 'required_places',
  tick: 'must_tick',
}
