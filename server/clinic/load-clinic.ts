import { asc, eq } from 'drizzle-orm'
import {
  clinic,
  device,
  location,
  practitioner,
  resource,
  service,
  serviceResource,
} from '@/db/schema/clinic'
import { database } from '../database'

export type ClinicLocation = typeof location.$inferSelect
export type ClinicPractitioner = typeof practitioner.$inferSelect
export type ClinicResource = typeof resource.$inferSelect & {
  practitioner: ClinicPractitioner | null
  device: typeof device.$inferSelect | null
}
export type ClinicService = typeof service.$inferSelect & {
  location: ClinicLocation
  practitionerIds: string[]
  roomIds: string[]
  deviceIds: string[]
}

export type Clinic = {
  clinic: typeof clinic.$inferSelect
  locations: ClinicLocation[]
  resources: ReadonlyMap<string, ClinicResource>
  /** In the definition's order. */
  services: ClinicService[]
}

let held: Clinic | undefined

/**
 * The clinic as it is set up now. Kept in memory and read again only when its `updatedAt` has moved.
 * @throws Error when no clinic definition was imported yet
 */
export async function currentClinic(): Promise<Clinic> {
  const [row] = await database().select().from(clinic)
  if (!row) throw new Error('No clinic definition was imported yet: npm run clinic:import -- FILE.json')
  if (held?.clinic.updatedAt.getTime() === row.updatedAt.getTime()) return held
  held = await loadClinic(row)
  return held
}

async function loadClinic(row: typeof clinic.$inferSelect): Promise<Clinic> {
  const db = database()
  const [locations, resourceRows, serviceRows, links] = await Promise.all([
    db.select().from(location),
    db
      .select({ resource, practitioner, device })
      .from(resource)
      .leftJoin(practitioner, eq(practitioner.resourceId, resource.id))
      .leftJoin(device, eq(device.resourceId, resource.id)),
    db.select().from(service).orderBy(asc(service.position)),
    db.select().from(serviceResource),
  ])
  const resources = new Map(
    resourceRows.map((found) => [
      found.resource.id,
      { ...found.resource, practitioner: found.practitioner, device: found.device },
    ]),
  )
  const idsOf = (serviceId: string, kind: ClinicResource['kind']) =>
    links
      .filter((link) => link.serviceId === serviceId && resources.get(link.resourceId)?.kind === kind)
      .map((link) => link.resourceId)
      .sort()
  const services = serviceRows.flatMap((found) => {
    const place = locations.find(({ id }) => id === found.locationId)
    if (!place) return []
    const practitionerIds = idsOf(found.id, 'practitioner')
    return [
      {
        ...found,
        location: place,
        practitionerIds,
        roomIds: idsOf(found.id, 'room'),
        deviceIds: idsOf(found.id, 'device'),
      },
    ]
  })
  return { clinic: row, locations, resources, services }
}

/** The service with this slug if patients may book it online; null otherwise. */
export async function bookableService(slug: string): Promise<ClinicService | null> {
  const { services } = await currentClinic()
  return services.find((found) => found.slug === slug && found.bookableOnline) ?? null
}
