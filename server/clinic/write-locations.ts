import type { Transaction } from '@/db/client'
import { location } from '@/db/schema/clinic'
import type { ClinicDefinition } from '@/domain/clinic/definition'
import { compareSlugs, idOf, type Written } from './compare-slugs'

/** Adds or updates the locations of a definition. */
export async function writeLocations(tx: Transaction, { locations }: ClinicDefinition): Promise<Written> {
  const known = await tx.select({ id: location.id, slug: location.slug }).from(location)
  const written = compareSlugs('location', { known, named: locations.map(({ slug }) => slug) })
  for (const given of locations) {
    const row = {
      ...given,
      directions: given.directions ?? null,
      seasons: given.seasons ?? [],
      closures: given.closures ?? [],
    }
    await tx
      .insert(location)
      .values({ id: idOf(written.idBySlug, given.slug), ...row })
      .onConflictDoUpdate({ target: location.slug, set: row })
  }
  return written
}
