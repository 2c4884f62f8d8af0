import type { EpochMs } from '@/domain/time/epoch'
import { MINUTE_MS, type Moment, msOf } from '@/domain/time/epoch'
import { localEpochDay } from '@/domain/time/local-date'
import { wallClockMs } from '@/domain/time/wall-clock'
import type { SchedulableService } from './timetable'

/**
 * Between which instants a start may lie, [earliest, end): from the end of the lead time to the end of the last day
 * of the horizon, which counts the location's calendar days after today, closed ones too.
 */
export function bookableWindow({
  service,
  timeZone,
  now,
}: {
  service: Pick<SchedulableService, 'leadTimeMinutes' | 'horizonDays'>
  timeZone: string
  now: Moment
}): { earliest: EpochMs; end: EpochMs } {
  const today = localEpochDay({ at: now, timeZone })
  return {
    earliest: msOf(now) + service.leadTimeMinutes * MINUTE_MS,
    end: wallClockMs({ epochDay: today + service.horizonDays + 1, minutes: 0, timeZone }),
  }
}
