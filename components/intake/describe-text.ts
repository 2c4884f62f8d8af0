import { type Answers, codeOf, numberOf } from '@/domain/intake/answers'
import type { Question } from '@/domain/intake/definition/types'
import type { QuestionId } from '@/domain/intake/question-id'
import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import type { QuestionField } from './question-field'
import { questionWords } from './question-words'

type TextQuestion = {
  question: Question
  locale: Locale
  readable: Answers
  isRequired: boolean
  text: string
}
type TextField = Extract<QuestionField, { kind: 'text' }>

const UNITS: { readonly [Id in QuestionId]?: 'km' | 'days' | 'months' } = {
  s6_km_w1: 'km',
  s6_km_w0: 'km',
  s6_longest: 'km',
  s6_days: 'days',
  s6_strength: 'days',
  s6_shoe_months: 'months',
}

const AUTOCOMPLETE: { readonly [Id in QuestionId]?: string } = {
  s1_name: 'name',
  s1_phone: 'tel',
  s1_email: 'email',
}

const INPUTS = {
  phone: { type: 'tel', inputMode: 'tel', width: 20 },
  email: { type: 'email', inputMode: 'email', width: 'full' },
  integer: { type: 'text', inputMode: 'numeric', width: 4 },
  decimal: { type: 'text', inputMode: 'decimal', width: 4 },
  text: { type: 'text', inputMode: 'text', width: 'full' },
} as const satisfies Record<string, Pick<TextField, 'type' | 'inputMode' | 'width'>>

/** A question that is answered by typing. */
export function describeText({ question, locale, readable, isRequired, text }: TextQuestion): TextField {
  const t = translator(locale, 'intake')
  const { id, type, bounds } = question
  const help = questionWords(locale, id).help ?? (type === 'phone' ? t('phoneHint') : undefined)
  const unit = UNITS[id]
  const value = codeOf(readable, id) ?? numberOf(readable, id)?.toString()
  return {
    kind: 'text',
    name: id,
    legend: text,
    isLong: bounds?.multiline ?? false,
    ...INPUTS[type in INPUTS ? (type as keyof typeof INPUTS) : 'text'],
    autoComplete: AUTOCOMPLETE[id] ?? 'off',
    ...(help && { hint: help }),
    ...(unit && { unit: t(`units.${unit}`) }),
    ...(!isRequired && { optional: translator(locale, 'common')('optional') }),
    ...(value !== undefined && { value }),
  }
}
