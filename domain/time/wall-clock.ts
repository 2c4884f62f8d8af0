import { DAY_MS, type EpochMs, MINUTE_MS } from './epoch'
import { offsetMsAt } from './zone-offset'

/**
 * The instant at which the clocks of `timeZone` show `minutes` after midnight on a day (days since 1970-01-01;
 * `minutes` may pass 1440, so 24:00 and hours after midnight need no special case).
 *
 * When the clocks go forward and skip that time, it moves forward by as much as they do (01:30 becomes 02:30).
 * When they go back and show it twice, the earlier one counts. This is what RFC 5545 and Temporal do by default.
 */
export function wallClockMs({
  epochDay,
  minutes,
  timeZone,
}: {
  epochDay: number
  minutes: number
  timeZone: string
}): EpochMs {
  const local = epochDay * DAY_MS + minutes * MINUTE_MS
  // A local time is at most 14 hours away from the same digits in UTC, so a day either side of it is certainly
  // before and after the moment meant, and no zone changes its offset twice in between.
  const before = local - offsetMsAt({ timeZone, at: local - DAY_MS })
  const after = local - offsetMsAt({ timeZone, at: local + DAY_MS })
  if (before === after) return before
  const shown = (at: EpochMs) => at + offsetMsAt({ timeZone, at })
  if (shown(before) === local && shown(after) === local) return Math.min(before, after)
  return shown(after) === local ? after : before
}
