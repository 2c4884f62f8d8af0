import { graphemeCount, isWithin, plainText } from '@/domain/forms/plain-text'
import type { AnswerValue } from '../answers'
import type { Bounds } from '../definition/types'
import { pakistanPhone } from './pakistan-phone'
import { accepted, type Read, refused } from './problem'

/** Letters of any script with their marks, spaces and . ' - (also the curly apostrophe phones type). */
const NAME = /^[\p{L}\p{M} .'\u2019-]+$/u
const LETTER = /\p{L}/u

/** One @, something before it, a dotted host after it; whether mail arrives is for the mail to show. */
const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/

/** A text within its length in characters as people count them. */
export function readText(raw: unknown, bounds: Bounds = {}): Read<AnswerValue> {
  if (typeof raw !== 'string') return refused('wrong_type')
  const { minLength = 0, maxLength = Infinity } = bounds
  const text = plainText(raw, { multiline: bounds.multiline })
  if (text === null) return refused('unsafe_characters')
  if (!isWithin(text, maxLength)) return refused('too_long', { max: maxLength })
  if (graphemeCount(text) < minLength) return refused('too_short', { min: minLength })
  if (bounds.characters === 'name' && !(NAME.test(text) && LETTER.test(text))) {
    return refused('name_characters')
  }
  return accepted<AnswerValue>(text)
}

export function readPhone(raw: unknown): Read<AnswerValue> {
  if (typeof raw !== 'string') return refused('wrong_type')
  const number = pakistanPhone(raw)
  return number === null ? refused('phone') : accepted<AnswerValue>(number)
}

export function readEmail(raw: unknown, bounds: Bounds = {}): Read<AnswerValue> {
  const read = readText(raw, bounds)
  if (!read.ok || typeof read.value !== 'string') return read
  return EMAIL.test(read.value) ? read : refused('email')
}
