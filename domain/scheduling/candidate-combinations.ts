import { type Moment, msOf } from '@/domain/time/epoch'
import { BIT_MS } from './bit-minutes'
import { hasBit } from './bit-set'
import { explainStart } from './explain-start'
import { possibleStarts } from './possible-starts'
import type { ResourceKind, SchedulingQuery } from './timetable'

/** One of each kind that the service needs, all free for the same start. */
export type Combination = { practitionerId: string; roomId?: string; deviceId?: string }

/** Minutes already booked on the day of the start, by resource id; a missing one has none. */
export type DayLoad = ReadonlyMap<string, number>

/**
 * Every free practitioner × room × device for a start, best first: the practitioner with the lighter day, then the
 * lighter room, then the lighter device; equal ones by id, so that all processes try them in the same order. Empty
 * when `explainStart` refuses the start.
 */
export function candidateCombinations({
  start,
  load,
  ...query
}: SchedulingQuery & { start: Moment; load: DayLoad }): Combination[] {
  if (!explainStart({ ...query, start }).ok) return []
  const startMs = msOf(start)
  const { kinds } = possibleStarts({ ...query, start: startMs, end: startMs + BIT_MS })

  const loadOf = (id: string) => load.get(id) ?? 0
  const freeIds = (wanted: ResourceKind) =>
    kinds
      .filter(({ kind }) => kind === wanted)
      .flatMap(({ resources }) => resources.filter(({ free }) => hasBit(free, 0)))
      .map(({ resourceId }) => resourceId)
      .sort((a, b) => loadOf(a) - loadOf(b) || (a < b ? -1 : 1))
  const orNone = (ids: string[]): (string | undefined)[] => (ids.length > 0 ? ids : [undefined])

  const rooms = orNone(freeIds('room'))
  const devices = orNone(freeIds('device'))
  return freeIds('practitioner').flatMap((practitionerId) =>
    rooms.flatMap((roomId) =>
      devices.map((deviceId) => ({
        practitionerId,
        ...(roomId === undefined ? {} : { roomId }),
        ...(deviceId === undefined ? {} : { deviceId }),
      })),
    ),
  )
}
