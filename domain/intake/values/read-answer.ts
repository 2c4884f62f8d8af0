import type { AnswerValue } from '../answers'
import type { Bounds, QuestionType } from '../definition/types'
import { accepted, type Read, refused } from './problem'
import { readChoice, readChoices } from './read-choices'
import { readBirthDate } from './read-date'
import { readDecimal, readWholeNumber } from './read-number'
import { readEmail, readPhone, readText } from './read-text'

const TICKED = [true, 'true', 'on', 'yes', '1']
const UNTICKED = [false, 'false', 'off', 'no', '0']

/** What decides whether an answer is in order: little enough to be sent to a browser with its question. */
export type AnswerRule = {
  readonly type: QuestionType
  /** A tick that must be ticked is no answer while it is not. */
  readonly required: boolean
  /** The codes that may be chosen; empty for what is typed. */
  readonly codes: readonly string[]
  readonly bounds?: Bounds
}

/**
 * Reads one answer as sent by a form (strings, lists of strings, date parts) or by the API (JSON values): checks
 * type, options and bounds and gives it in its stored form. Blank gives undefined; so does a required tick left
 * unticked.
 * @param today YYYY-MM-DD, at the clinic
 */
export function readAnswer(rule: AnswerRule, raw: unknown, today: string): Read<AnswerValue> {
  const { type, codes, bounds } = rule
  if (type === 'tick') return readTick(rule, raw)
  if (isBlank(raw)) return accepted<AnswerValue>(undefined)
  switch (type) {
    case 'single':
      return readChoice(raw, codes)
    case 'multi':
      return readChoices(raw, codes)
    case 'zones':
      return readChoices(raw, codes, bounds)
    case 'one_zone':
      return readChoice(raw, codes)
    case 'scale':
    case 'integer':
      return readWholeNumber(raw, bounds)
    case 'decimal':
      return readDecimal(raw, bounds)
    case 'date':
      return readBirthDate(raw, today, bounds)
    case 'phone':
      return readPhone(raw)
    case 'email':
      return readEmail(raw, bounds)
    case 'text':
      return readText(raw, bounds)
  }
}

function readTick({ required }: AnswerRule, raw: unknown): Read<AnswerValue> {
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
