import { answerRule } from '@/domain/intake/definition'
import type { Question, QuestionType } from '@/domain/intake/definition/types'
import type { AnswerError } from '@/domain/intake/values/problem'
import { REQUIRED_CODE } from '@/domain/intake/values/required-code'
import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import type { FieldCheck } from '../form/field-check'

const TEXT: readonly AnswerError[] = ['too_short', 'too_long', 'name_characters', 'unsafe_characters']

/** What can be wrong with what a person enters; the server alone sees what only a program can send. */
const PROBLEMS: Readonly<Record<QuestionType, readonly AnswerError[]>> = {
  single: [],
  one_zone: [],
  tick: [],
  multi: ['none_excludes'],
  zones: ['too_many_places'],
  scale: ['whole_number'],
  integer: ['whole_number'],
  decimal: ['number', 'one_decimal'],
  date: ['not_a_date', 'date_in_future', 'ask_to_phone', 'age_over'],
  text: TEXT,
  phone: ['phone'],
  email: ['email', ...TEXT],
}

type Checked = { question: Question; name?: string; isAsked: boolean; locale: Locale }

/** The check of a question's field, in the words of one language. */
export function checkOfQuestion({ question, name = question.id, isAsked, locale }: Checked): FieldCheck {
  const t = translator(locale, 'questionnaireErrors')
  const codes = [REQUIRED_CODE[question.type], ...PROBLEMS[question.type]]
  const words = codes.map((code) => [code, t(code, limits(code, question))])
  return { rule: { ...answerRule(question), id: name, isAsked }, words: Object.fromEntries(words) }
}

/** The numbers that a message names. */
function limits(code: AnswerError, { bounds = {} }: Question) {
  const { min, max, minLength, maxLength, minAge, maxAge, maxChoices } = bounds
  const named: Partial<Record<AnswerError, { min?: number; max?: number }>> = {
    too_short: { min: minLength },
    too_long: { max: maxLength },
    ask_to_phone: { min: minAge },
    age_over: { max: maxAge },
    too_many_places: { max: maxChoices },
  }
  const { min: low = min ?? 0, max: high = max ?? 0 } = named[code] ?? {}
  return { min: String(low), max: String(high) }
}
