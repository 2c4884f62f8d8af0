import type { Temporal } from 'temporal-polyfill'
import { isOpenThroughout } from '@/domain/scheduling/open-intervals'
import { MINUTE_MS } from '@/domain/time/epoch'
import { localDateOf } from '@/domain/time/local-date'
import type { ClinicLocation } from '../clinic/load-clinic'
import { now } from '../clock/now'

/** The present day on the location's clocks. */
export function todayAt({ timeZone }: Pick<ClinicLocation, 'timeZone'>): Temporal.PlainDate {
  return localDateOf({ at: now(), timeZone })
}

/** Whether the location is open at this moment. */
export function isOpenNow(location: ClinicLocation): boolean {
  const start = now().epochMilliseconds
  return isOpenThroughout({ location, start, end: start + MINUTE_MS })
}
