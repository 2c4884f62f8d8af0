import { Temporal } from 'temporal-polyfill'
import { DAY_MS } from './epoch'

/** Days since 1970-01-01: how the scheduling engine counts calendar days. */
export type EpochDay = number

export function epochDayOf(date: Temporal.PlainDate): EpochDay {
  return Date.UTC(date.year, date.month - 1, date.day) / DAY_MS
}

export function dateOfEpochDay(epochDay: EpochDay): Temporal.PlainDate {
  const utc = new Date(epochDay * DAY_MS)
  return new Temporal.PlainDate(utc.getUTCFullYear(), utc.getUTCMonth() + 1, utc.getUTCDate())
}

/** Reads "YYYY-MM-DD". Undefined for anything else, and for dates that do not exist (2027-02-29). */
export function parseDate(written: string): EpochDay | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written)
  if (!match) return undefined
  const ms = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]))
  return new Date(ms).toISOString().startsWith(written) ? ms / DAY_MS : undefined
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayIndex(epochDay: EpochDay): number {
  // 1970-01-01 was a Thursday.
  return (((epochDay + 3) % 7) + 7) % 7
}
