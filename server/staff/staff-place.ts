import type { StaffActor } from '../auth/current-staff'
import { type Clinic, type ClinicLocation, currentClinic } from '../clinic/load-clinic'

export type StaffPlace = { clinic: Clinic; location: ClinicLocation; others: ClinicLocation[] }

/** The location that a staff page shows: the one asked for, else where this person treats, else the first. */
export async function staffPlace({
  actor,
  slug,
}: {
  actor: StaffActor
  slug?: string | undefined
}): Promise<StaffPlace> {
  const clinic = await currentClinic()
  const byName = [...clinic.locations].sort((a, b) => (a.slug < b.slug ? -1 : 1))
  const ownId = actor.practitionerId ? clinic.resources.get(actor.practitionerId)?.locationId : undefined
  const location =
    byName.find((place) => place.slug === slug) ?? byName.find((place) => place.id === ownId) ?? byName[0]
  if (!location) throw new Error('The clinic has no location')
  return { clinic, location, others: byName.filter((place) => place !== location) }
}

/** English name of a practitioner, room or device; staff pages are English first. */
export function resourceName(clinic: Clinic, id: string | null): string | null {
  return (id && clinic.resources.get(id)?.name.en) || null
}

/** English name of a service and whether it is laser. */
export function serviceFacts(clinic: Clinic, id: string) {
  const service = clinic.services.find((found) => found.id === id)
  return { service: service?.name.en ?? '', isLaser: service?.kind === 'laser' }
}
