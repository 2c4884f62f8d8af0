import type { Locale } from '@/domain/locale'

type CalendarWords = {
  /** Monday first. */
  weekdays: readonly string[]
  /** For narrow columns. Urdu has no customary short forms and keeps the whole word. */
  shortWeekdays: readonly string[]
  months: readonly string[]
  comma: string
  /** Both ends inclusive. */
  range: (start: string, end: string) => string
  /** The words round a time on a 12-hour clock ("2:30"). `hour` counts 0 to 23. */
  clock: (time: string, hour: number) => string
}

// Intl is not asked for these: its Urdu dates carry "AM" and Latin weekday letters, and its words change between
// versions of Node.
const URDU_WEEKDAYS = ['پیر', 'منگل', 'بدھ', 'جمعرات', 'جمعہ', 'ہفتہ', 'اتوار']

function urduPartOfDay(hour: number): string {
  if (hour < 4) return 'رات'
  if (hour < 12) return 'صبح'
  if (hour < 16) return 'دوپہر'
  if (hour < 20) return 'شام'
  return 'رات'
}

export const CALENDAR_WORDS: Record<Locale, CalendarWords> = {
  en: {
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    shortWeekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    comma: ', ',
    range: (start, end) => `${start} to ${end}`,
    clock: (time, hour) => `${time}${hour < 12 ? 'am' : 'pm'}`,
  },
  ur: {
    weekdays: URDU_WEEKDAYS,
    shortWeekdays: URDU_WEEKDAYS,
    months: [
      'جنوری',
      'فروری',
      'مارچ',
      'اپریل',
      'مئی',
      'جون',
      'جولائی',
      'اگست',
      'ستمبر',
      'اکتوبر',
      'نومبر',
      'دسمبر',
    ],
    comma: '، ',
    range: (start, end) => `${start} سے ${end} تک`,
    clock: (time, hour) => `${urduPartOfDay(hour)} ${time}`,
  },
}
