import type { Temporal } from 'temporal-polyfill'
import { DAY_MS, type EpochMs, MINUTE_MS, type Moment, msOf } from './epoch'
import { dateOfEpochDay, type EpochDay, epochDayOf } from './epoch-day'
import { wallClockMs } from './wall-clock'
import { offsetMsAt } from './zone-offset'

/** Calendar days of a location: `from` and the following ones, `days` in all. */
export type DayWindow = { from: Temporal.PlainDate; days: number }

/** The calendar day on which `at` falls on the clocks of `timeZone`. */
export function localEpochDay({ at, timeZone }: { at: Moment; timeZone: string }): EpochDay {
  const ms = msOf(at)
  return Math.floor((ms + offsetMsAt({ timeZone, at: ms })) / DAY_MS)
}

/** The date on which a moment falls on the clocks of `timeZone`, wherever the reader is. */
export function localDateOf({ at, timeZone }: { at: Moment; timeZone: string }): Temporal.PlainDate {
  return dateOfEpochDay(localEpochDay({ at, timeZone }))
}

/** Minutes after midnight that the clocks of `timeZone` show, 0 to 1439. */
export function localMinutes({ at, timeZone }: { at: Moment; timeZone: string }): number {
  const ms = msOf(at)
  const local = ms + offsetMsAt({ timeZone, at: ms })
  return Math.floor((local - Math.floor(local / DAY_MS) * DAY_MS) / MINUTE_MS)
}

/** First instant of a date and of the date after it, in milliseconds: 23, 24 or 25 hours apart. */
export function dayRange({ date, timeZone }: { date: Temporal.PlainDate; timeZone: string }): {
  start: EpochMs
  end: EpochMs
} {
  const epochDay = epochDayOf(date)
  return {
    start: wallClockMs({ epochDay, minutes: 0, timeZone }),
    end: wallClockMs({ epochDay: epochDay + 1, minutes: 0, timeZone }),
  }
}

/** From the first instant of a date to the last of the `days`-th day, in milliseconds. */
export function daysRange({ from, days, timeZone }: DayWindow & { timeZone: string }): {
  start: EpochMs
  end: EpochMs
} {
  const epochDay = epochDayOf(from)
  return {
    start: wallClockMs({ epochDay, minutes: 0, timeZone }),
    end: wallClockMs({ epochDay: epochDay + days, minutes: 0, timeZone }),
  }
}
