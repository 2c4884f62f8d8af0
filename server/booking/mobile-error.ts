import { type CountryCode, getExampleNumber } from 'libphonenumber-js/max'
import examples from 'libphonenumber-js/mobile/examples'
import type { FieldError } from '@/domain/forms/form-state'
import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'

/** Where the library's own example would read strangely. */
const WRITTEN: Readonly<Record<string, { national: string; international: string }>> = {
  PK: { national: '0300 1234567', international: '+92 300 1234567' },
}

/** What is wrong with a mobile number, with a number of that country as the example. */
export function mobileError({ locale, country }: { locale: Locale; country: string }): FieldError {
  const example = WRITTEN[country] ?? exampleOf(country)
  return { fieldId: 'field-mobile', message: translator(locale, 'bookingDetails')('errors.mobile', example) }
}

function exampleOf(country: string) {
  const number = getExampleNumber(country as CountryCode, examples)
  const international = number?.formatInternational() ?? '+92 300 1234567'
  return { national: number?.formatNational() ?? international, international }
}
