import type { Locale } from '@/domain/locale'
import { openIntervals } from '@/domain/scheduling/open-intervals'
import { localDateOf } from '@/domain/time/local-date'
import { clinicSnapshot, contactOf } from '../clinic/clinic-snapshot'
import type { ClinicLocation, ClinicService } from '../clinic/load-clinic'
import { now } from '../clock/now'

/**
 * What the guide's documents say about the clinic, in the words of one language, from the snapshot in memory.
 * @throws Error when no clinic was ever read
 */
export async function guideFacts(locale: Locale) {
  const clinic = await clinicSnapshot()
  const [place] = clinic.locations
  return {
    locale,
    clinic: contactOf(clinic, locale),
    services: clinic.services.map((service) => guideService(service, locale)),
    openToday: place !== undefined && isOpenToday(place),
    ...(place?.directions && { directions: place.directions[locale] }),
  }
}

const guideService = (service: ClinicService, locale: Locale) => ({
  slug: service.slug,
  name: service.name[locale],
  kind: service.kind,
  durationMinutes: service.durationMinutes,
  price: { amount: service.priceAmount, currency: service.priceCurrency },
  needsLaserScreening: service.needsLaserScreening,
  bookableOnline: service.bookableOnline,
})

/** Whether the place opens at all on its present date, seasons and closures counted. */
function isOpenToday({ openingHours, seasons, closures, timeZone }: ClinicLocation): boolean {
  const date = localDateOf({ at: now(), timeZone })
  return openIntervals({ hours: openingHours, seasons, closures, timeZone, date }).length > 0
}
