import type { z } from 'zod'
import type { servicesAnswer } from '@/domain/api/shapes'
import type { Locale } from '@/domain/locale'
import { currentClinic } from '../clinic/load-clinic'

/** Services that can be booked online, in the clinic's order, with the practitioners who offer them. */
export async function listServices(locale: Locale): Promise<z.infer<typeof servicesAnswer>> {
  const { services, resources } = await currentClinic()
  return {
    services: services
      .filter((service) => service.bookableOnline)
      .map((service) => ({
        slug: service.slug,
        name: service.name[locale],
        kind: service.kind,
        durationMinutes: service.durationMinutes,
        price: { amount: service.priceAmount, currency: service.priceCurrency },
        needsLaserScreening: service.needsLaserScreening,
        practitioners: service.practitionerIds.flatMap((id) => {
          const found = resources.get(id)
          return found?.active ? [{ id, name: found.name[locale] }] : []
        }),
      })),
  }
}
