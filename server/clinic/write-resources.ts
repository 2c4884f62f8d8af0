import type { Transaction } from '@/db/client'
import { device, practitioner, resource } from '@/db/schema/clinic'
import type { ClinicDefinition } from '@/domain/clinic/definition'
import { compareSlugs, idOf, type Written } from './compare-slugs'

type Parts = { definition: ClinicDefinition; locationIds: ReadonlyMap<string, string> }

/** Adds or updates practitioners, rooms and devices. */
export async function writeResources(tx: Transaction, { definition, locationIds }: Parts): Promise<Written> {
  const { practitioners, rooms, devices } = definition
  const all = [
    ...practitioners.map((given) => ({ kind: 'practitioner' as const, ...given })),
    ...rooms.map((given) => ({ kind: 'room' as const, ...given })),
    ...devices.map((given) => ({ kind: 'device' as const, ...given })),
  ]
  const known = await tx.select({ id: resource.id, slug: resource.slug }).from(resource)
  const written = compareSlugs('resource', { known, named: all.map(({ slug }) => slug) })
  for (const given of all) {
    const { kind, slug, name } = given
    const own = kind === 'practitioner' ? { hours: given.hours ?? null, timeOff: given.timeOff ?? null } : {}
    const row = { kind, slug, name, locationId: idOf(locationIds, given.location), active: true, ...own }
    await tx
      .insert(resource)
      .values({ id: idOf(written.idBySlug, slug), ...row })
      .onConflictDoUpdate({ target: resource.slug, set: row })
  }
  await writePractitioners(tx, definition, written)
  await writeDevices(tx, definition, written)
  return written
}

async function writePractitioners(
  tx: Transaction,
  { practitioners }: ClinicDefinition,
  { idBySlug }: Written,
) {
  for (const { slug, title, sex, languages } of practitioners) {
    const row = { title, sex, languages }
    await tx
      .insert(practitioner)
      .values({ resourceId: idOf(idBySlug, slug), ...row })
      .onConflictDoUpdate({ target: practitioner.resourceId, set: row })
  }
}

async function writeDevices(tx: Transaction, { devices }: ClinicDefinition, { idBySlug }: Written) {
  for (const { slug, wavelengthNm = null, maxPowerW, laserClass = null } of devices) {
    const maxPowerMilliwatts = maxPowerW === undefined ? null : Math.round(maxPowerW * 1000)
    const row = { wavelengthNm, maxPowerMilliwatts, laserClass }
    await tx
      .insert(device)
      .values({ resourceId: idOf(idBySlug, slug), ...row })
      .onConflictDoUpdate({ target: device.resourceId, set: row })
  }
}
