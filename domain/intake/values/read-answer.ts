import type { Temporal } from 'temporal-polyfill'
import type { AnswerValue } from '../answers'
import { ZONE_CODES } from '../definition'
import type { Question } from '../definition/types'
import { accepted, type Read, refused } from './problem'
import { readChoice, readChoices } from './read-choices'
import { readBirthDate } from './read-date'
import { readDecimal, readWholeNumber } from './read-number'
import { readEmail, readPhone, readText } from './read-text'

const TICKED = [true, 'true', 'on', 'yes', '1']
const UNTICKED = [false, 'false', 'off', 'no', '0']

/**
 * Reads one answer as sent by a form (strings, lists of strings, date parts) or by the API (JSON values): checks
 * type, options and bounds and gives it in its stored form. Blank gives undefined; so does a required tick left
 * unticked.
 */
export function readAnswer(question: Question, raw: unknown, today: Temporal.PlainDate): Read<AnswerValue> {
  if (question.type === 'tick') return readTick(question, raw)
  if (isBlank(raw)) return accepted<AnswerValue>(undefined)
  const codes = question.options?.map(({ code }) => code) ?? []
  switch (question.type) {
    case 'single':
      return readChoice(raw, codes)
    case 'multi':
      return readChoices(raw, codes)
    case 'zones':
      return readChoices(raw, [...ZONE_CODES], question.bounds)
    case 'one_zone':
      return readChoice(raw, [...ZONE_CODES])
    case 'scale':
    case 'integer':
      return readWholeNumber(raw, question.bounds)
    case 'decimal':
      return readDecimal(raw, question.bounds)
    case 'date':
      return readBirthDate(raw, today, question.bounds)
    case 'phone':
      return readPhone(raw)
    case 'email':
      return readEmail(raw, question.bounds)
    case 'text':
      return readText(raw, question.bounds)
  }
}

function readTick({ required }: Question, raw: unknown): Read<AnswerValue> {
  if (TICKED.some((value) => value === raw)) return accepted<AnswerValue>(true)
  if (!isBlank(raw) && !UNTICKED.some((value) => value === raw)) return refused('wrong_type')
  return accepted<AnswerValue>(required ? undefined : false)
}

/** Nothing typed or chosen. Not recursive: a request may be nested as deep as it likes. */
function isBlank(raw: unknown): boolean {
  if (isBlankPart(raw)) return true
  if (typeof raw !== 'object' || raw === null) return false
  const parts: unknown[] = Object.values(raw)
  return (Array.isArray(raw) || parts.length > 0) && parts.every(isBlankPart)
}

function isBlankPart(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
}
