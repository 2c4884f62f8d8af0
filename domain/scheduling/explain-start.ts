import { type Moment, msOf } from '@/domain/time/epoch'
import { BIT_MS } from './bit-minutes'
import { hasBit } from './bit-set'
import { bookableWindow } from './bookable-window'
import { possibleStarts } from './possible-starts'
import type { SchedulingQuery } from './timetable'

/** Why a start cannot be booked. All but `taken` are wrong requests; `taken` may have been free a moment ago. */
export type StartRefusal = 'past' | 'lead_time' | 'horizon' | 'closed' | 'grid' | 'taken'

export type StartVerdict = { ok: true } | { ok: false; reason: StartRefusal }

function refused(reason: StartRefusal): StartVerdict {
  return { ok: false, reason }
}

/**
 * Whether `freeStarts` would list this start, and if not, the first reason in the order past, lead time, horizon,
 * closed, grid, taken. Hours in which nobody who could serve is at work count as closed.
 */
export function explainStart({ start, ...query }: SchedulingQuery & { start: Moment }): StartVerdict {
  const { location, service, now } = query
  const startMs = msOf(start)
  const bookable = bookableWindow({ service, timeZone: location.timeZone, now })
  if (startMs < msOf(now)) return refused('past')
  if (startMs < bookable.earliest) return refused('lead_time')
  if (startMs >= bookable.end) return refused('horizon')

  const { originMs, open, grid, fits, kinds } = possibleStarts({
    ...query,
    start: startMs,
    end: startMs + BIT_MS,
  })
  if (!hasBit(open, 0)) return refused('closed')
  if (originMs !== startMs || !hasBit(grid, 0)) return refused('grid')
  if (!hasBit(fits, 0)) return refused('closed')
  const everyKind = (row: 'works' | 'free') =>
    kinds.every(({ resources }) => resources.some((resource) => hasBit(resource[row], 0)))
  if (!everyKind('works')) return refused('closed')
  return everyKind('free') ? { ok: true } : refused('taken')
}
