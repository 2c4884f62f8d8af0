import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { withWesternDigits } from '@/domain/intake/values/western-digits'

const LONGEST_TYPED = 40

/**
 * A phone number as people type it, in the location's country unless it begins with a country code.
 * @returns E.164 (`+923001234567`), or null when no such number can exist
 */
export function parsePhone(typed: string, country: string): string | null {
  if (typed.length > LONGEST_TYPED) return null
  const plain = withWesternDigits(typed).replace(/\p{Cf}/gu, '')
  if (!/^[\d\s()+./\-\p{Pd}]+$/u.test(plain)) return null
  const parsed = parsePhoneNumberFromString(plain, { defaultCountry: country as CountryCode, extract: false })
  return parsed?.isPossible() ? parsed.number : null
}
