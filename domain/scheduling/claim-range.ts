import { MINUTE_MS, type Moment, msOf } from '@/domain/time/epoch'
import type { Interval, SchedulableService } from './timetable'

/** What an appointment takes of each of its resources: preparation, the visit, and turnaround, [start, end) in ms. */
export function claimRange({
  service,
  start,
}: {
  service: Pick<SchedulableService, 'durationMinutes' | 'prepareMinutes' | 'turnaroundMinutes'>
  start: Moment
}): Interval {
  const startMs = msOf(start)
  return {
    start: startMs - service.prepareMinutes * MINUTE_MS,
    end: startMs + (service.durationMinutes + service.turnaroundMinutes) * MINUTE_MS,
  }
}

/** The visit itself, [start, end) in ms, as the patient sees it. */
export function visitRange({
  service,
  start,
}: {
  service: Pick<SchedulableService, 'durationMinutes'>
  start: Moment
}): Interval {
  const startMs = msOf(start)
  return { start: startMs, end: startMs + service.durationMinutes * MINUTE_MS }
}
