import type { BitLengths } from './bit-lengths'
import { BIT_MS } from './bit-minutes'
import { andInto, type BitSet, erode } from './bit-set'
import { closureInterval } from './open-intervals'
import { type CalendarDays, periodsBetween } from './open-periods'
import { clearTouched, fullRow, rowWithin, type TimeRow } from './time-row'
import type { ResourceTimetable } from './timetable'

export type ResourceStarts = {
  resourceId: string
  /** The visit lies in opening hours and in the resource's own hours. */
  works: BitSet
  /** `works`, and nothing else takes the resource from preparation to the end of turnaround. */
  free: BitSet
}

/** At which starts of `visits` one resource could take the visit; `fits` says where opening hours allow one. */
export function resourceStarts({
  resource,
  visits,
  startCount,
  fits,
  lengths,
  calendar,
}: {
  resource: ResourceTimetable
  visits: TimeRow
  startCount: number
  fits: BitSet
  lengths: BitLengths
  calendar: CalendarDays
}): ResourceStarts {
  let works = fits
  if (resource.hours) {
    const periods = periodsBetween({ ...calendar, hours: resource.hours, seasons: [] })
    works = rowWithin({ row: visits, intervals: periods })
    erode(works, lengths.visit)
    andInto(works, fits)
  }
  // This row begins earlier by the preparation, so that its bit i asks about the claim of start i.
  const claims = {
    originMs: visits.originMs - lengths.prepare * BIT_MS,
    bitCount: startCount + lengths.claim,
  }
  const away = (resource.timeOff ?? []).map((closure) =>
    closureInterval({ closure, timeZone: calendar.timeZone }),
  )
  const free = fullRow(claims)
  clearTouched({ bits: free, row: claims, intervals: resource.claims })
  clearTouched({ bits: free, row: claims, intervals: away })
  erode(free, lengths.claim)
  andInto(free, works)
  return { resourceId: resource.resourceId, works, free }
}
