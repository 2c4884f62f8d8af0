import { Temporal } from 'temporal-polyfill'
import { MINUTE_MS, type Moment, msOf, SECOND_MS } from './epoch'
import { offsetMsAt } from './zone-offset'

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

/** "2026-03-03T14:30:00+05:00": a moment on the clocks of `timeZone`, with their offset. Whole seconds. */
export function formatRfc3339({ at, timeZone }: { at: Moment; timeZone: string }): string {
  const ms = msOf(at)
  const offsetMs = offsetMsAt({ timeZone, at: ms })
  const local = new Date(Math.floor((ms + offsetMs) / SECOND_MS) * SECOND_MS).toISOString().slice(0, -5)
  const offsetMinutes = Math.abs(offsetMs) / MINUTE_MS
  const sign = offsetMs < 0 ? '-' : '+'
  return `${local}${sign}${twoDigits(Math.floor(offsetMinutes / 60))}:${twoDigits(offsetMinutes % 60)}`
}

/** Reads an RFC 3339 time with its offset or "Z". Undefined for anything else, local times included. */
export function parseRfc3339(written: string): Temporal.Instant | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/.test(written)) return undefined
  try {
    return Temporal.Instant.from(written)
  } catch {
    return undefined
  }
}
