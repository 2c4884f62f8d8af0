import type { Clinic, ClinicLocation } from '../../clinic/load-clinic'
import type { DayVisit } from './load-day'

export type NowAndNext = {
  practitionerId: string
  with: string
  /** Room of the present visit, else of the next one. */
  room: string | null
  now: DayVisit | null
  next: DayVisit | null
  /** When the last visit ended, for someone who is free; milliseconds. */
  freeSince: number | null
}

/** Who is with each practitioner of a location and who comes next: people who are there go before people who are not. */
export function nowAndNext({
  clinic,
  location,
  visits,
}: {
  clinic: Clinic
  location: ClinicLocation
  visits: readonly DayVisit[]
}): NowAndNext[] {
  return [...clinic.resources.values()]
    .filter(({ kind, locationId, active }) => kind === 'practitioner' && locationId === location.id && active)
    .sort((a, b) => (a.name.en < b.name.en ? -1 : 1))
    .map(({ id, name }) => {
      const own = visits.filter(({ practitionerId }) => practitionerId === id)
      const now = own.find(({ state }) => state === 'treatment') ?? null
      const next =
        own.find(({ state }) => state === 'arrived') ??
        own.find(({ state }) => state === 'booked' || state === 'pending') ??
        null
      const ends = own.flatMap(({ finishedAt }) => finishedAt ?? [])
      return {
        practitionerId: id,
        with: name.en,
        room: (now ?? next)?.room ?? null,
        now,
        next,
        freeSince: ends.length > 0 ? Math.max(...ends) : null,
      }
    })
}
