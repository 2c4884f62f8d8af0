import { Temporal } from 'temporal-polyfill'
import { ageInYears, isoDate } from '../age'
import type { AnswerValue } from '../answers'
import type { Bounds } from '../definition/types'
import { accepted, type Read, refused } from './problem'
import { dateFromParts, isDateParts } from './typed-date'
import { withWesternDigits } from './western-digits'

/** A birth date as YYYY-MM-DD or as three fields: a real day that has come, with an age the clinic treats online. */
export function readBirthDate(
  raw: unknown,
  today: Temporal.PlainDate,
  { minAge = 0, maxAge = Infinity }: Bounds = {},
): Read<AnswerValue> {
  const born = isDateParts(raw) ? dateFromParts(raw) : isoDate(westernText(raw))
  if (!born) return refused('not_a_date')
  if (Temporal.PlainDate.compare(born, today) > 0) return refused('date_in_future')
  const age = ageInYears({ born, today })
  if (age < minAge) return refused('ask_to_phone', { min: minAge })
  if (age > maxAge) return refused('age_over', { max: maxAge })
  return accepted<AnswerValue>(born.toString())
}

function westernText(raw: unknown): unknown {
  return typeof raw === 'string' ? withWesternDigits(raw).trim() : raw
}
