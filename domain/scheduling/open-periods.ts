import { minutesOf } from '@/domain/time/clock-time'
import type { EpochMs } from '@/domain/time/epoch'
import { type EpochDay, parseDate, weekdayIndex } from '@/domain/time/epoch-day'
import { wallClockMs } from '@/domain/time/wall-clock'
import { BIT_MINUTES } from './bit-minutes'
import { type OpeningHours, type Season, WEEKDAYS } from './timetable'

/** One period of opening hours on one date. */
export type OpenPeriod = {
  start: EpochMs
  end: EpochMs
  /** The date whose hours these are, and minutes after its midnight at which they open: the grid counts from here. */
  epochDay: EpochDay
  opensAtMinutes: number
}

type MinutePeriod = { opens: number; closes: number }
type MinuteWeek = readonly (readonly MinutePeriod[])[]

function checkedMinutes(clockTime: string): number {
  const minutes = minutesOf(clockTime)
  if (minutes % BIT_MINUTES !== 0) throw new RangeError(`Not a multiple of 5 minutes: "${clockTime}"`)
  return minutes
}

function minuteWeek(hours: OpeningHours): MinuteWeek {
  return WEEKDAYS.map((weekday) =>
    (hours[weekday] ?? []).map(([opensAt, closesAt]) => {
      const opens = checkedMinutes(opensAt)
      const closes = checkedMinutes(closesAt)
      return { opens, closes: closes <= opens ? closes + 1440 : closes }
    }),
  )
}

function dayOfSeason(date: string): EpochDay {
  const epochDay = parseDate(date)
  if (epochDay === undefined) throw new RangeError(`Not a date: "${date}"`)
  return epochDay
}

/**
 * Reads weekly hours once and answers, for any day, when they are open. A season replaces the week on its dates (the
 * first one listed wins). Periods that the change of clocks leaves without any time are dropped.
 */
export function periodsByDay({
  hours,
  seasons,
  timeZone,
}: {
  hours: OpeningHours
  seasons: readonly Season[]
  timeZone: string
}): (epochDay: EpochDay) => OpenPeriod[] {
  const week = minuteWeek(hours)
  const replaced = seasons.map((season) => ({
    from: dayOfSeason(season.from),
    to: dayOfSeason(season.to),
    week: minuteWeek(season.openingHours),
  }))
  return (epochDay) => {
    const season = replaced.find(({ from, to }) => from <= epochDay && epochDay <= to)
    const periods = (season?.week ?? week)[weekdayIndex(epochDay)] ?? []
    return periods
      .map(({ opens, closes }) => ({
        start: wallClockMs({ epochDay, minutes: opens, timeZone }),
        end: wallClockMs({ epochDay, minutes: closes, timeZone }),
        epochDay,
        opensAtMinutes: opens,
      }))
      .filter(({ start, end }) => start < end)
  }
}

/** Calendar days of a location, both inclusive. */
export type CalendarDays = { timeZone: string; firstDay: EpochDay; lastDay: EpochDay }

/** The periods that open on the given days. */
export function periodsBetween({
  firstDay,
  lastDay,
  ...week
}: CalendarDays & { hours: OpeningHours; seasons: readonly Season[] }): OpenPeriod[] {
  const periodsOn = periodsByDay(week)
  return Array.from({ length: lastDay - firstDay + 1 }, (_, index) => periodsOn(firstDay + index)).flat()
}
