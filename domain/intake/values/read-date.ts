import { realDate, wholeYears } from '@/domain/time/iso-date'
import type { AnswerValue } from '../answers'
import type { Bounds } from '../definition/types'
import { accepted, type Read, refused } from './problem'
import { isDateParts, isoFromParts } from './typed-date'
import { withWesternDigits } from './western-digits'

/**
 * A birth date as YYYY-MM-DD or as three fields: a real day that has come, with an age the clinic treats online.
 * @param today YYYY-MM-DD, at the clinic
 */
export function readBirthDate(
  raw: unknown,
  today: string,
  { minAge = 0, maxAge = Infinity }: Bounds = {},
): Read<AnswerValue> {
  const born = isDateParts(raw) ? isoFromParts(raw) : realDate(westernText(raw))
  if (!born) return refused('not_a_date')
  if (born > today) return refused('date_in_future')
  const age = wholeYears({ born, today })
  if (age < minAge) return refused('ask_to_phone', { min: minAge })
  if (age > maxAge) return refused('age_over', { max: maxAge })
  return accepted<AnswerValue>(born)
}

function westernText(raw: unknown): unknown {
  return typeof raw === 'string' ? withWesternDigits(raw).trim() : raw
}
