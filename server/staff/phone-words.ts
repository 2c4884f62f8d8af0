import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

/** A stored number (E.164) as people write it: "+92 300 1234567". */
export function phoneWords(mobile: string): string {
  return parsePhoneNumberFromString(mobile)?.formatInternational() ?? mobile
}
