import type { Temporal } from 'temporal-polyfill'
import type { EpochMs } from '@/domain/time/epoch'
import { dateOfEpochDay, epochDayOf } from '@/domain/time/epoch-day'
import type { DayWindow } from '@/domain/time/local-date'
import { wallClockMs } from '@/domain/time/wall-clock'
import { BIT_MS } from './bit-minutes'
import { andInto, type BitSet, bitIndexes, bitSet, orInto } from './bit-set'
import { bookableWindow } from './bookable-window'
import { type PossibleStarts, possibleStarts } from './possible-starts'
import type { Interval, SchedulingQuery } from './timetable'

/** A calendar day of the location and the instants at which a visit can start on it, in order, in milliseconds. */
export type FreeDay = { date: Temporal.PlainDate; starts: EpochMs[] }

const MAX_DAYS = 400

/** On the grid, within hours, and of each kind that the service needs at least one resource free. */
function freeBits({ grid, fits, kinds }: PossibleStarts): BitSet {
  const free = grid.slice()
  andInto(free, fits)
  for (const { resources } of kinds) {
    const anyOfKind = bitSet(free.length * 32)
    for (const resource of resources) orInto(anyOfKind, resource.free)
    andInto(free, anyOfKind)
  }
  return free
}

/** Free starts in [start, end), bookable or not by lead time and horizon. */
function startsIn(query: SchedulingQuery & Interval): EpochMs[] {
  if (query.start >= query.end) return []
  const possible = possibleStarts(query)
  return bitIndexes(freeBits(possible))
    .map((index) => possible.originMs + index * BIT_MS)
    .filter((start) => start >= query.start && start < query.end)
}

/**
 * Every start that can be booked in a window of the location's calendar days. Each day of the window is present, an
 * empty one with no starts. A start after midnight in hours that opened the day before counts to its own date.
 *
 * Claims of the window, with a day before and after it, must have been loaded; others are skipped.
 */
export function freeStarts({ window, ...query }: SchedulingQuery & { window: DayWindow }): FreeDay[] {
  if (!Number.isInteger(window.days) || window.days < 1 || window.days > MAX_DAYS) {
    throw new RangeError(`A window has 1 to ${MAX_DAYS} days, not ${window.days}`)
  }
  const { timeZone } = query.location
  const firstDay = epochDayOf(window.from)
  const midnight = (index: number) => wallClockMs({ epochDay: firstDay + index, minutes: 0, timeZone })
  const bookable = bookableWindow({ service: query.service, timeZone, now: query.now })
  const starts = startsIn({
    ...query,
    start: Math.max(midnight(0), bookable.earliest),
    end: Math.min(midnight(window.days), bookable.end),
  })

  let next = 0
  return Array.from({ length: window.days }, (_, index) => {
    const first = next
    const end = midnight(index + 1)
    while (next < starts.length && (starts[next] ?? end) < end) next++
    return { date: dateOfEpochDay(firstDay + index), starts: starts.slice(first, next) }
  })
}
