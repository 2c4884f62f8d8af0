import type { EpochMs } from '@/domain/time/epoch'
import { localEpochDay } from '@/domain/time/local-date'
import { bitLengths } from './bit-lengths'
import { BIT_MS } from './bit-minutes'
import { type BitSet, bitSet, erode, setBit } from './bit-set'
import { closureInterval } from './open-intervals'
import { periodsBetween } from './open-periods'
import { type ResourceStarts, resourceStarts } from './resource-starts'
import { gridStarts } from './start-grid'
import { clearTouched, rowWithin, type TimeRow } from './time-row'
import type { Interval, ResourceKind, SchedulingQuery } from './timetable'

/** Bit i of every row stands for the start `originMs + i × 5 minutes`. */
export type PossibleStarts = {
  originMs: EpochMs
  /** The location is open at that moment. */
  open: BitSet
  /** The moment is on the grid of a period. */
  grid: BitSet
  /** The whole visit lies in opening hours. */
  fits: BitSet
  /** The kinds that the service needs, each with those of its resources that may serve. */
  kinds: KindStarts[]
}

export type KindStarts = { kind: ResourceKind; resources: ResourceStarts[] }

/** Which resources may serve, by kind. A practitioner is always needed; an empty list of others: none is. */
function eligibleIds({ service, practitionerId }: SchedulingQuery): [ResourceKind, readonly string[]][] {
  const practitioners =
    practitionerId === undefined
      ? service.practitionerIds
      : service.practitionerIds.filter((id) => id === practitionerId)
  const kinds: [ResourceKind, readonly string[]][] = [['practitioner', practitioners]]
  if (service.roomIds.length > 0) kinds.push(['room', service.roomIds])
  if (service.deviceIds.length > 0) kinds.push(['device', service.deviceIds])
  return kinds
}

/**
 * The one computation behind listing and checking: for every moment in [start, end), whether it is open, on the grid,
 * and which resources could take a visit that starts then. Lead time and horizon are the caller's.
 */
export function possibleStarts(query: SchedulingQuery & Interval): PossibleStarts {
  const { location, service, resources } = query
  const { timeZone } = location
  const lengths = bitLengths(service)
  const originMs = Math.floor(query.start / BIT_MS) * BIT_MS
  const startCount = Math.max(0, Math.ceil((query.end - originMs) / BIT_MS))
  const visits: TimeRow = { originMs, bitCount: startCount + lengths.visit }

  // Hours that opened the day before may run into the range, and a visit may run past its end.
  const firstDay = localEpochDay({ at: originMs, timeZone }) - 1
  const lastDay = localEpochDay({ at: originMs + visits.bitCount * BIT_MS, timeZone })
  const calendar = { timeZone, firstDay, lastDay }

  const periods = periodsBetween({ ...calendar, hours: location.openingHours, seasons: location.seasons })
  const open = rowWithin({ row: visits, intervals: periods })
  clearTouched({
    bits: open,
    row: visits,
    intervals: location.closures.map((closure) => closureInterval({ closure, timeZone })),
  })
  const fits = open.slice()
  erode(fits, lengths.visit)

  const grid = bitSet(startCount)
  for (const period of periods) {
    const within = { start: originMs, end: originMs + startCount * BIT_MS }
    for (const at of gridStarts({ period, within, stepMinutes: service.slotStepMinutes, timeZone })) {
      setBit(grid, (at - originMs) / BIT_MS)
    }
  }

  const kinds = eligibleIds(query).map(([kind, ids]) => ({
    kind,
    resources: resources
      .filter((resource) => resource.kind === kind && ids.includes(resource.resourceId))
      .map((resource) => resourceStarts({ resource, visits, startCount, fits, lengths, calendar })),
  }))
  return { originMs, open, grid, fits, kinds }
}
