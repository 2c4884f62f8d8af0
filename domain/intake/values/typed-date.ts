import { realDate } from '@/domain/time/iso-date'
import { withWesternDigits } from './western-digits'

/** A date as three fields of a form. */
export type DateParts = { day: string; month: string; year: string }

const MONTHS = [
  ['january', 'جنوری'],
  ['february', 'فروری'],
  ['march', 'مارچ'],
  ['april', 'اپریل'],
  ['may', 'مئی'],
  ['june', 'جون'],
  ['july', 'جولائی'],
  ['august', 'اگست'],
  ['september', 'ستمبر'],
  ['october', 'اکتوبر'],
  ['november', 'نومبر'],
  ['december', 'دسمبر'],
] as const

/** Shortest piece of an English month name that is no other month's. */
const SHORT_NAME = 3

/** Whether a value is the three parts of a date, each as typed. */
export function isDateParts(value: unknown): value is DateParts {
  if (typeof value !== 'object' || value === null) return false
  return ['day', 'month', 'year'].every(
    (part) => Object.hasOwn(value, part) && typeof (value as Record<string, unknown>)[part] === 'string',
  )
}

/** YYYY-MM-DD from day, month (number or name, English or Urdu) and four-digit year; null when there is no such day. */
export function isoFromParts(parts: DateParts): string | null {
  const [day, year] = [parts.day, parts.year].map((part) => withWesternDigits(part).trim())
  const month = monthNumber(withWesternDigits(parts.month).trim())
  return realDate(`${year}-${month.padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`)
}

function monthNumber(typed: string): string {
  const name = typed.toLowerCase().normalize('NFC')
  const index = MONTHS.findIndex(
    ([english, urdu]) => name === urdu || (name.length >= SHORT_NAME && english.startsWith(name)),
  )
  return index < 0 ? typed : String(index + 1)
}
