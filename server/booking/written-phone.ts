import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

/** "0300 1234567" for a number of the location's own country, "+44 7911 123456" for others. @param mobile E.164 */
export function writtenPhone(mobile: string, country: string): string {
  const parsed = parsePhoneNumberFromString(mobile)
  if (!parsed) return mobile
  return parsed.country === country ? parsed.formatNational() : parsed.formatInternational()
}
