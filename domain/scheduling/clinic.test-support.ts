import { Temporal } from 'temporal-polyfill'
import { type EpochMs, msOf } from '@/domain/time/epoch'
import { formatRfc3339 } from '@/domain/time/rfc-3339'
import type { FreeDay } from './free-starts'
import type {
  Interval,
  LocationTimetable,
  OpeningHours,
  Period,
  ResourceTimetable,
  SchedulableService,
  SchedulingQuery,
} from './timetable'

// A small clinic in words, so that tests read like a timetable.

export function everyDay(...periods: Period[]): OpeningHours {
  return { mon: periods, tue: periods, wed: periods, thu: periods, fri: periods, sat: periods, sun: periods }
}

export function location(changes: Partial<LocationTimetable> = {}): LocationTimetable {
  const week = everyDay(['10:00', '20:00'])
  return {
    timeZone: 'Asia/Karachi',
    openingHours: { ...week, sun: [] },
    seasons: [],
    closures: [],
    ...changes,
  }
}

export function service(changes: Partial<SchedulableService> = {}): SchedulableService {
  return {
    durationMinutes: 60,
    prepareMinutes: 0,
    turnaroundMinutes: 0,
    slotStepMinutes: 60,
    leadTimeMinutes: 0,
    horizonDays: 60,
    practitionerIds: ['sana'],
    roomIds: [],
    deviceIds: [],
    ...changes,
  }
}

export function practitioner(
  resourceId: string,
  changes: Partial<ResourceTimetable> = {},
): ResourceTimetable {
  return { resourceId, kind: 'practitioner', claims: [], ...changes }
}

export function room(resourceId: string, claims: Interval[] = []): ResourceTimetable {
  return { resourceId, kind: 'room', claims }
}

export function device(resourceId: string, claims: Interval[] = []): ResourceTimetable {
  return { resourceId, kind: 'device', claims }
}

/** Monday 23 November 2026, 08:00 in Karachi, before the clinic opens. */
export const MONDAY_MORNING = Temporal.Instant.from('2026-11-23T08:00+05:00')
export const MONDAY = Temporal.PlainDate.from('2026-11-23')

export function query(changes: Partial<SchedulingQuery> = {}): SchedulingQuery {
  return {
    location: location(),
    service: service(),
    resources: [practitioner('sana')],
    now: MONDAY_MORNING,
    ...changes,
  }
}

/** "2026-11-23T10:00" on Karachi's clocks, or on those of the zone given. */
export function at(local: string, timeZone = 'Asia/Karachi'): EpochMs {
  return msOf(Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).toInstant())
}

/** A claim on Monday from "10:00" to "11:00". */
export function onMonday(from: string, to: string): Interval {
  return { start: at(`2026-11-23T${from}`), end: at(`2026-11-23T${to}`) }
}

/** Starts of one listed day as "10:00", on the clocks of the zone. */
export function clockTimes(days: readonly FreeDay[], date: string, timeZone = 'Asia/Karachi'): string[] {
  const day = days.find((candidate) => candidate.date.toString() === date)
  if (!day) throw new Error(`${date} is not in the answer`)
  return day.starts.map((start) => formatRfc3339({ at: start, timeZone }).slice(11, 16))
}
