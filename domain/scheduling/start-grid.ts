import { DAY_MS, type EpochMs, MINUTE_MS } from '@/domain/time/epoch'
import { offsetSegments } from '@/domain/time/zone-offset'
import type { OpenPeriod } from './open-periods'
import type { Interval } from './timetable'

/**
 * Starts on the grid of one period within a range: those at which the local clock is a multiple of the step away
 * from the local opening time. Neighbours do not move it, nor does a change of clocks: local start times stay the
 * same before, on and after that day, skipped ones missing and repeated ones appearing twice.
 */
export function gridStarts({
  period,
  within,
  stepMinutes,
  timeZone,
}: {
  period: OpenPeriod
  within: Interval
  stepMinutes: number
  timeZone: string
}): EpochMs[] {
  const stepMs = stepMinutes * MINUTE_MS
  const localOpening = period.epochDay * DAY_MS + period.opensAtMinutes * MINUTE_MS
  const start = Math.max(period.start, within.start)
  const end = Math.min(period.end, within.end)
  const starts: EpochMs[] = []
  for (const segment of offsetSegments({ timeZone, start, end })) {
    const opening = localOpening - segment.offsetMs
    const steps = Math.ceil((segment.start - opening) / stepMs)
    for (let at = opening + steps * stepMs; at < segment.end; at += stepMs) starts.push(at)
  }
  return starts
}
