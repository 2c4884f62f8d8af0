import { Temporal } from 'temporal-polyfill'

/** Milliseconds since 1970-01-01T00:00Z: the form in which the scheduling engine counts instants. */
export type EpochMs = number

/** What functions of this folder accept as a moment: `now` is an Instant, lists of times are numbers. */
export type Moment = Temporal.Instant | EpochMs

export const SECOND_MS = 1_000
export const MINUTE_MS = 60_000
export const HOUR_MS = 3_600_000
/** A day of 24 hours. Days of the clinic can have 23 or 25: see `dayRange`. */
export const DAY_MS = 86_400_000

export function msOf(moment: Moment): EpochMs {
  return typeof moment === 'number' ? moment : moment.epochMilliseconds
}

export function instantOf(moment: Moment): Temporal.Instant {
  return typeof moment === 'number' ? Temporal.Instant.fromEpochMilliseconds(moment) : moment
}
