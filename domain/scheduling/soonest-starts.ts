import type { EpochMs } from '@/domain/time/epoch'
import { localEpochDay, localMinutes } from '@/domain/time/local-date'
import type { FreeDay } from './free-starts'

const NOON_MINUTES = 720

/**
 * The first free start of each of the next `count` half-days that have one (before noon, from noon on, on the
 * location's clocks): a choice without reading the whole calendar. Fewer when fewer half-days have a free start.
 */
export function soonestStarts({
  days,
  timeZone,
  count = 3,
}: {
  days: readonly FreeDay[]
  timeZone: string
  count?: number
}): EpochMs[] {
  const seen = new Set<string>()
  const firstOfHalfDay = (at: EpochMs) => {
    const half = localMinutes({ at, timeZone }) < NOON_MINUTES ? 'before noon' : 'from noon'
    const halfDay = `${localEpochDay({ at, timeZone })} ${half}`
    if (seen.has(halfDay)) return false
    seen.add(halfDay)
    return true
  }
  return days
    .flatMap(({ starts }) => starts)
    .filter(firstOfHalfDay)
    .slice(0, count)
}

/** The first day that has a free start, for "the next free day is…". */
export function nextFreeDay(days: readonly FreeDay[]): FreeDay | undefined {
  return days.find(({ starts }) => starts.length > 0)
}
