import type { Temporal } from 'temporal-polyfill'
import type { Locale } from '@/domain/locale'
import { CALENDAR_WORDS } from './calendar-words'
import { type Moment, msOf } from './epoch'
import { epochDayOf, weekdayIndex } from './epoch-day'
import { localDateOf, localMinutes } from './local-date'

// Western digits in both languages. The page wraps these texts in <bdi>.

type Day = { date: Temporal.PlainDate; locale: Locale }
type DateRange = { from: Temporal.PlainDate; to: Temporal.PlainDate; locale: Locale }
type At = { at: Moment; timeZone: string; locale: Locale }

/** "Tuesday" */
export function formatWeekday({ date, locale }: Day): string {
  return CALENDAR_WORDS[locale].weekdays[weekdayIndex(epochDayOf(date))] ?? ''
}

/** "3 March" */
export function formatDayOfMonth({ date, locale }: Day): string {
  return `${date.day} ${CALENDAR_WORDS[locale].months[date.month - 1]}`
}

/** "Tuesday 3 March", for lists in which the year is plain. */
export function formatShortDay(day: Day): string {
  return `${formatWeekday(day)} ${formatDayOfMonth(day)}`
}

/** "Tuesday 3 March 2026" */
export function formatDay(day: Day): string {
  return `${formatShortDay(day)} ${day.date.year}`
}

/** "March 2026" */
export function formatMonth({ date, locale }: Day): string {
  return `${CALENDAR_WORDS[locale].months[date.month - 1]} ${date.year}`
}

/** "3 March 2026", without the weekday: dates of birth, review dates. */
export function formatDate(day: Day): string {
  return `${formatDayOfMonth(day)} ${day.date.year}`
}

/** "2 to 29 March 2026", "30 March to 26 April 2026", "28 December 2026 to 24 January 2027"; both days inclusive. */
export function formatDateRange({ from, to, locale }: DateRange): string {
  const end = formatDate({ date: to, locale })
  if (from.equals(to)) return end
  const sameYear = from.year === to.year
  const fromDay = sameYear ? formatDayOfMonth({ date: from, locale }) : formatDate({ date: from, locale })
  const start = sameYear && from.month === to.month ? String(from.day) : fromDay
  return CALENDAR_WORDS[locale].range(start, end)
}

/** "2:30pm" for minutes after midnight (1440, the midnight at the end of a day, reads as "12:00am"). */
export function formatMinutes({ minutes, locale }: { minutes: number; locale: Locale }): string {
  const hour = Math.floor(minutes / 60) % 24
  const time = `${hour % 12 || 12}:${String(minutes % 60).padStart(2, '0')}`
  return CALENDAR_WORDS[locale].clock(time, hour)
}

/** "2:30pm", or in Urdu "دوپہر 2:30", on the clocks of `timeZone`. */
export function formatTime({ at, timeZone, locale }: At): string {
  return formatMinutes({ minutes: localMinutes({ at, timeZone }), locale })
}

/** "Tuesday 3 March 2026, 2:30pm" */
export function formatDayTime({ at, timeZone, locale }: At): string {
  const date = localDateOf({ at: msOf(at), timeZone })
  return formatDay({ date, locale }) + CALENDAR_WORDS[locale].comma + formatTime({ at, timeZone, locale })
}

/** "Tuesday 3 March, 2:30pm" */
export function formatShortDayTime({ at, timeZone, locale }: At): string {
  const date = localDateOf({ at: msOf(at), timeZone })
  return (
    formatShortDay({ date, locale }) + CALENDAR_WORDS[locale].comma + formatTime({ at, timeZone, locale })
  )
}
