import { Temporal } from 'temporal-polyfill'
import { type EpochMs, MINUTE_MS, msOf } from '@/domain/time/epoch'
import type { DayWindow } from '@/domain/time/local-date'
import type { Closure, Interval, OpeningHours, Period, ResourceKind, Season } from './timetable'
import { type ResourceTimetable, type SchedulingQuery, WEEKDAYS } from './timetable'

// The plain way to find free starts: every slot asks every claim of every resource. It shares no code with the
// engine and leaves every question of time to Temporal. Tests compare the two; the benchmark compares their speed.

type NaivePeriod = Interval & { opening: Temporal.PlainDateTime }

function instant(at: Temporal.PlainDateTime, timeZone: string): EpochMs {
  return at.toZonedDateTime(timeZone).epochMilliseconds
}

function wallTime(date: Temporal.PlainDate, clockTime: string): Temporal.PlainDateTime {
  if (clockTime === '24:00') return date.add({ days: 1 }).toPlainDateTime()
  return date.toPlainDateTime(clockTime)
}

function periodOn(date: Temporal.PlainDate, [opens, closes]: Period, timeZone: string): NaivePeriod {
  const opening = wallTime(date, opens)
  const sameDay = wallTime(date, closes)
  const closing = Temporal.PlainDateTime.compare(sameDay, opening) > 0 ? sameDay : sameDay.add({ days: 1 })
  return { opening, start: instant(opening, timeZone), end: instant(closing, timeZone) }
}

type Week = { hours: OpeningHours; seasons: readonly Season[]; timeZone: string; dates: Temporal.PlainDate[] }

function periodsOn({ hours, seasons, timeZone, dates }: Week): NaivePeriod[] {
  return dates.flatMap((date) => {
    const day = date.toString()
    const season = seasons.find(({ from, to }) => from <= day && day <= to)
    const weekday = WEEKDAYS[date.dayOfWeek - 1] ?? 'mon'
    const periods = (season?.openingHours ?? hours)[weekday] ?? []
    return periods.map((period) => periodOn(date, period, timeZone)).filter(({ start, end }) => start < end)
  })
}

function closed(closures: readonly Closure[], timeZone: string): Interval[] {
  const at = (written: string) => {
    const [date = '', clockTime = ''] = written.split('T')
    return instant(wallTime(Temporal.PlainDate.from(date), clockTime), timeZone)
  }
  return closures.map(({ from, to }) => ({ start: at(from), end: at(to) }))
}

/** Instants in a period at which the wall clock is a whole number of steps away from the opening time. */
function slotsOf(period: NaivePeriod, stepMinutes: number, timeZone: string): EpochMs[] {
  const slots = new Set<EpochMs>()
  const stepsInTwoHours = Math.ceil(120 / stepMinutes)
  for (let step = -stepsInTwoHours; ; step++) {
    const wall = period.opening.add({ minutes: step * stepMinutes })
    for (const disambiguation of ['earlier', 'later'] as const) {
      const shown = wall.toZonedDateTime(timeZone, { disambiguation })
      const at = shown.epochMilliseconds
      const exists = shown.toPlainDateTime().equals(wall)
      if (exists && at >= period.start && at < period.end) slots.add(at)
    }
    if (instant(wall, timeZone) > period.end + 120 * MINUTE_MS) return [...slots]
  }
}

const overlaps = (a: Interval, b: Interval) => a.start < b.end && b.start < a.end

/** Whether intervals that touch or overlap hold the whole of `wanted` between them. */
function covers(intervals: readonly Interval[], wanted: Interval): boolean {
  let reached = wanted.start
  while (reached < wanted.end) {
    const from = reached
    const holding = intervals.filter(({ start, end }) => start <= from && from < end)
    if (holding.length === 0) return false
    reached = Math.max(...holding.map(({ end }) => end))
  }
  return true
}

/** The same answer as `freeStarts`, found one slot at a time. */
export function naiveFreeStarts({ window, ...query }: SchedulingQuery & { window: DayWindow }): {
  date: Temporal.PlainDate
  starts: EpochMs[]
}[] {
  const { location, service, practitionerId } = query
  const { timeZone } = location
  const nowMs = msOf(query.now)
  const today = Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(timeZone).toPlainDate()
  const lastDay = today.add({ days: service.horizonDays })
  const dates = Array.from({ length: window.days + 3 }, (_, index) => window.from.add({ days: index - 1 }))

  const periods = periodsOn({
    hours: location.openingHours,
    seasons: location.seasons,
    timeZone,
    dates,
  })
  const closures = closed(location.closures, timeZone)
  const timetables = query.resources.map((resource: ResourceTimetable) => ({
    ...resource,
    periods: resource.hours && periodsOn({ hours: resource.hours, seasons: [], timeZone, dates }),
    busy: [...resource.claims, ...closed(resource.timeOff ?? [], timeZone)],
  }))
  const wanted: { kind: ResourceKind; ids: readonly string[] }[] = [
    {
      kind: 'practitioner',
      ids: service.practitionerIds.filter((id) => practitionerId === undefined || id === practitionerId),
    },
    { kind: 'room', ids: service.roomIds },
    { kind: 'device', ids: service.deviceIds },
  ]
  const needed = wanted.filter(({ kind, ids }) => kind === 'practitioner' || ids.length > 0)

  const isFree = (start: EpochMs) => {
    const visit = { start, end: start + service.durationMinutes * MINUTE_MS }
    const claim = {
      start: start - service.prepareMinutes * MINUTE_MS,
      end: visit.end + service.turnaroundMinutes * MINUTE_MS,
    }
    if (start < nowMs + service.leadTimeMinutes * MINUTE_MS) return false
    if (!covers(periods, visit) || closures.some((closure) => overlaps(closure, visit))) return false
    return needed.every(({ kind, ids }) =>
      timetables.some(
        (resource) =>
          resource.kind === kind &&
          ids.includes(resource.resourceId) &&
          (!resource.periods || covers(resource.periods, visit)) &&
          !resource.busy.some((busy) => overlaps(busy, claim)),
      ),
    )
  }

  const slots = new Set(periods.flatMap((period) => slotsOf(period, service.slotStepMinutes, timeZone)))
  const free = [...slots].filter(isFree).sort((a, b) => a - b)
  const dateOf = (at: EpochMs) =>
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate()
  const byDate = new Map<string, EpochMs[]>()
  for (const start of free) {
    const day = dateOf(start).toString()
    byDate.set(day, [...(byDate.get(day) ?? []), start])
  }
  return Array.from({ length: window.days }, (_, index) => {
    const date = window.from.add({ days: index })
    const bookable = Temporal.PlainDate.compare(date, lastDay) <= 0
    return { date, starts: bookable ? (byDate.get(date.toString()) ?? []) : [] }
  })
}
