import type { AnswerValue } from '../answers'
import type { Bounds } from '../definition/types'
import { accepted, type Read, refused } from './problem'
import { withWesternDigits } from './western-digits'

const NUMBER = /^[+-]?\d{1,9}(\.\d{1,9})?$/

/** Rounding error of a decimal number, far below any step. */
const TOLERANCE = 1e-9

/** A whole number within bounds, as a number or in digits. */
export function readWholeNumber(raw: unknown, { min = 0, max = Infinity }: Bounds = {}): Read<AnswerValue> {
  const value = numberIn(raw)
  if (value === null || !Number.isInteger(value) || value < min || value > max) {
    return refused('whole_number', { min, max })
  }
  return accepted<AnswerValue>(value)
}

/** A number within bounds that is a multiple of its step, as a number or in digits. */
export function readDecimal(raw: unknown, { min = 0, max = Infinity, step }: Bounds = {}): Read<AnswerValue> {
  const value = numberIn(raw)
  if (value === null || value < min || value > max) return refused('number', { min, max })
  if (step !== undefined && Math.abs(value / step - Math.round(value / step)) > TOLERANCE) {
    return refused('one_decimal', { min, max })
  }
  return accepted<AnswerValue>(value)
}

function numberIn(raw: unknown): number | null {
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw : null
  if (typeof raw !== 'string') return null
  const typed = withWesternDigits(raw).trim()
  return NUMBER.test(typed) ? Number(typed) : null
}
