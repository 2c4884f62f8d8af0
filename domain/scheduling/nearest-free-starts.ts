import { type EpochMs, type Moment, msOf } from '@/domain/time/epoch'
import type { DayWindow } from '@/domain/time/local-date'
import { freeStarts } from './free-starts'
import type { SchedulingQuery } from './timetable'

/**
 * The `count` free starts of the window that are nearest to a time that cannot be had, in time order. Of two that
 * are equally near, the earlier one. That time itself is never among them.
 */
export function nearestFreeStarts({
  around,
  count,
  ...query
}: SchedulingQuery & { window: DayWindow; around: Moment; count: number }): EpochMs[] {
  const wanted = msOf(around)
  return freeStarts(query)
    .flatMap(({ starts }) => starts)
    .filter((start) => start !== wanted)
    .sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || a - b)
    .slice(0, count)
    .sort((a, b) => a - b)
}
