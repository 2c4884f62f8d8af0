import { inArray } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { service, serviceResource } from '@/db/schema/clinic'
import type { ClinicDefinition } from '@/domain/clinic/definition'
import { compareSlugs, idOf, type Written } from './compare-slugs'

type Parts = {
  definition: ClinicDefinition
  locationIds: ReadonlyMap<string, string>
  resourceIds: ReadonlyMap<string, string>
}

/** Adds or updates services and sets which resources each may use. */
export async function writeServices(
  tx: Transaction,
  { definition, locationIds, resourceIds }: Parts,
): Promise<Written> {
  const { services } = definition
  const known = await tx.select({ id: service.id, slug: service.slug }).from(service)
  const written = compareSlugs('service', { known, named: services.map(({ slug }) => slug) })
  for (const [position, given] of services.entries()) {
    const { location, price, practitioners, rooms, devices, ...rest } = given
    const money = { priceAmount: price.amount, priceCurrency: price.currency }
    const row = { ...rest, ...money, locationId: idOf(locationIds, location), position }
    const serviceId = idOf(written.idBySlug, given.slug)
    await tx
      .insert(service)
      .values({ id: serviceId, ...row })
      .onConflictDoUpdate({ target: service.slug, set: row })
    await tx.delete(serviceResource).where(inArray(serviceResource.serviceId, [serviceId]))
    const eligible = [...practitioners, ...rooms, ...devices].map((slug) => ({
      serviceId,
      resourceId: idOf(resourceIds, slug),
    }))
    if (eligible.length > 0) await tx.insert(serviceResource).values(eligible)
  }
  return written
}
