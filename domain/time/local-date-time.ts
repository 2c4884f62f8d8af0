import { parseClockTime } from './clock-time'
import type { EpochMs } from './epoch'
import { parseDate } from './epoch-day'
import { wallClockMs } from './wall-clock'

/** A day (since 1970-01-01) and minutes after its midnight, on the clocks of some place. */
export type LocalDateTime = { epochDay: number; minutes: number }

/**
 * Reads "YYYY-MM-DDTHH:MM" ("24:00" allowed, ":00" seconds tolerated). Undefined for anything else, dates that do
 * not exist included.
 */
export function parseLocalDateTime(written: string): LocalDateTime | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::00)?$/.exec(written)
  if (!match?.[1] || !match[2]) return undefined
  const epochDay = parseDate(match[1])
  const minutes = parseClockTime(match[2])
  if (epochDay === undefined || minutes === undefined) return undefined
  return { epochDay, minutes }
}

/** The instant of a local date-time that a schema has let through. Throws RangeError on any other text. */
export function localDateTimeMs({ written, timeZone }: { written: string; timeZone: string }): EpochMs {
  const local = parseLocalDateTime(written)
  if (!local) throw new RangeError(`Not a local date-time: "${written}"`)
  return wallClockMs({ ...local, timeZone })
}
