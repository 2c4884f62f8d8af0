import type { Temporal } from 'temporal-polyfill'
import { type FreeDay, freeStarts } from '@/domain/scheduling/free-starts'
import { soonestStarts } from '@/domain/scheduling/soonest-starts'
import type { EpochMs } from '@/domain/time/epoch'
import { daysRange, localDateOf } from '@/domain/time/local-date'
import { type ClinicService, currentClinic } from '../../clinic/load-clinic'
import { now } from '../../clock/now'
import { database } from '../../database'
import { loadSchedule } from './load-schedule'

type Wanted = {
  service: ClinicService
  from: Temporal.PlainDate
  days: number
  practitionerId?: string | undefined
  ownHoldId?: string | null | undefined
}

/** The free times of a stretch of the clinic's calendar days, every day present, in one query. */
export async function freeDays({
  service,
  from,
  days,
  practitionerId,
  ownHoldId,
}: Wanted): Promise<FreeDay[]> {
  const window = { from, days }
  const during = daysRange({ ...window, timeZone: service.location.timeZone })
  const clinic = await currentClinic()
  const schedule = await loadSchedule(database(), { clinic, service, during, practitionerId, ownHoldId })
  return freeStarts({ ...schedule, window })
}

/**
 * What the time page shows: the days asked for, and the soonest times (one a half-day, three at most) that can be
 * booked from today on.
 */
export async function freeTimes(wanted: Wanted): Promise<{ days: FreeDay[]; soonest: EpochMs[] }> {
  const { timeZone } = wanted.service.location
  const today = localDateOf({ at: now(), timeZone })
  const days = await freeDays(wanted)
  const horizon = wanted.service.horizonDays + 1
  const fromToday = wanted.from.equals(today) && days.some(({ starts }) => starts.length > 0)
  const near = fromToday ? days : await freeDays({ ...wanted, from: today, days: horizon })
  return { days, soonest: soonestStarts({ days: near, timeZone }) }
}
