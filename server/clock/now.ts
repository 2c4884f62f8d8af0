import { Temporal } from 'temporal-polyfill'
import { env } from '../env'

let offsetMilliseconds: number | undefined

/**
 * The present instant. In test mode the clock can be set with `GENU_NOW`; it then runs on from there,
 * so that holds still expire and orders of events stay visible.
 */
export function now(): Temporal.Instant {
  const set = env().GENU_NOW
  if (!set) return Temporal.Now.instant()
  offsetMilliseconds ??= Temporal.Instant.from(set).epochMilliseconds - Date.now()
  return Temporal.Instant.fromEpochMilliseconds(Date.now() + offsetMilliseconds)
}

/** `now` as a JavaScript date, for database columns. */
export function nowDate(): Date {
  return new Date(now().epochMilliseconds)
}
