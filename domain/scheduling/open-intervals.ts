import type { Temporal } from 'temporal-polyfill'
import { epochDayOf } from '@/domain/time/epoch-day'
import { localEpochDay } from '@/domain/time/local-date'
import { localDateTimeMs } from '@/domain/time/local-date-time'
import { periodsBetween, periodsByDay } from './open-periods'
import type { Closure, Interval, LocationTimetable, OpeningHours, Season } from './timetable'

/** A closure or time off as instants, on the clocks of `timeZone`. */
export function closureInterval({ closure, timeZone }: { closure: Closure; timeZone: string }): Interval {
  return {
    start: localDateTimeMs({ written: closure.from, timeZone }),
    end: localDateTimeMs({ written: closure.to, timeZone }),
  }
}

/** What is left of `intervals` outside `removed`. */
export function subtractInterval(intervals: readonly Interval[], removed: Interval): Interval[] {
  return intervals.flatMap(({ start, end }) =>
    [
      { start, end: Math.min(end, removed.start) },
      { start: Math.max(start, removed.end), end },
    ].filter((left) => left.start < left.end),
  )
}

/**
 * When the periods of one date are open, closures taken out, in time order. A period that runs past midnight belongs
 * to the date on which it opens. Instants in milliseconds.
 */
export function openIntervals({
  hours,
  seasons,
  closures,
  timeZone,
  date,
}: {
  hours: OpeningHours
  seasons: readonly Season[]
  closures: readonly Closure[]
  timeZone: string
  date: Temporal.PlainDate
}): Interval[] {
  const periods: Interval[] = periodsByDay({ hours, seasons, timeZone })(epochDayOf(date)).map(
    ({ start, end }) => ({ start, end }),
  )
  return closures
    .map((closure) => closureInterval({ closure, timeZone }))
    .reduce(subtractInterval, periods)
    .sort((a, b) => a.start - b.start)
}

/**
 * Whether [start, end) lies inside the opening hours, closures included. Says which bookings a new closure or other
 * hours would touch.
 */
export function isOpenThroughout({
  location,
  start,
  end,
}: Interval & { location: LocationTimetable }): boolean {
  const { timeZone, openingHours, seasons, closures } = location
  const closed = closures.map((closure) => closureInterval({ closure, timeZone }))
  if (closed.some((closure) => closure.start < end && start < closure.end)) return false
  const periods = periodsBetween({
    hours: openingHours,
    seasons,
    timeZone,
    firstDay: localEpochDay({ at: start, timeZone }) - 1,
    lastDay: localEpochDay({ at: end, timeZone }),
  })
  const notOpen = periods.reduce(subtractInterval, [{ start, end }] as Interval[])
  return notOpen.length === 0
}
