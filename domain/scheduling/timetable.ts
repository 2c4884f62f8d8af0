import type { EpochMs, Moment } from '@/domain/time/epoch'

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

export type Weekday = (typeof WEEKDAYS)[number]

/** "HH:MM" to "HH:MM" on the location's clocks; "24:00" is an end; an end at or before its start is the next day's. */
export type Period = readonly [opens: string, closes: string]

/** Periods of each weekday; a missing day is closed. */
export type OpeningHours = Readonly<Partial<Record<Weekday, readonly Period[]>>>

/** Hours that replace the week from one date to another, both inclusive ("YYYY-MM-DD"), for example in Ramadan. */
export type Season = { readonly from: string; readonly to: string; readonly openingHours: OpeningHours }

/** Closed, or away, from one local date-time ("YYYY-MM-DDTHH:MM") up to another. */
export type Closure = { readonly from: string; readonly to: string }

export type LocationTimetable = {
  readonly timeZone: string
  readonly openingHours: OpeningHours
  readonly seasons: readonly Season[]
  readonly closures: readonly Closure[]
}

/** A stretch of time, [start, end). */
export type Interval = { readonly start: EpochMs; readonly end: EpochMs }

export const RESOURCE_KINDS = ['practitioner', 'room', 'device'] as const

export type ResourceKind = (typeof RESOURCE_KINDS)[number]

export type ResourceTimetable = {
  readonly resourceId: string
  readonly kind: ResourceKind
  /** Own weekly hours, within the opening hours; absent: whenever the location is open. */
  readonly hours?: OpeningHours | null | undefined
  readonly timeOff?: readonly Closure[] | null | undefined
  /**
   * What already takes this resource's time, with the preparation and turnaround of each, in any order. The asker's
   * own hold, or the appointment being moved, is left out by whoever loads them: it does not stand in its own way.
   */
  readonly claims: readonly Interval[]
}

/** What scheduling needs to know of a service. Duration, pads and step are multiples of 5 minutes. */
export type SchedulableService = {
  readonly durationMinutes: number
  readonly prepareMinutes: number
  readonly turnaroundMinutes: number
  readonly slotStepMinutes: number
  readonly leadTimeMinutes: number
  readonly horizonDays: number
  readonly practitionerIds: readonly string[]
  /** An empty list: the service needs no room. */
  readonly roomIds: readonly string[]
  /** An empty list: the service needs no device. */
  readonly deviceIds: readonly string[]
}

/** Everything that decides which starts are free; the same object lists times and checks one. */
export type SchedulingQuery = {
  readonly location: LocationTimetable
  readonly service: SchedulableService
  readonly resources: readonly ResourceTimetable[]
  readonly now: Moment
  /** Only this practitioner will do; absent: anyone who offers the service. */
  readonly practitionerId?: string | undefined
}
