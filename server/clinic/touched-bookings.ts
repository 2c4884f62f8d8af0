import { and, eq, gt, inArray } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { location, resource, serviceResource } from '@/db/schema/clinic'
import { appointment } from '@/db/schema/scheduling'
import { isOpenThroughout } from '@/domain/scheduling/open-intervals'
import { formatRfc3339 } from '@/domain/time/rfc-3339'
import { nowDate } from '../clock/now'

export type TouchedBooking = {
  reference: string
  start: string
  why: 'closed' | 'practitioner_away' | 'not_offered'
}

/** Upcoming bookings that stand outside the hours, closures or people of the clinic as it now is. */
export async function touchedBookings(tx: Transaction): Promise<TouchedBooking[]> {
  const rows = await tx
    .select({ visit: appointment, place: location, person: resource, offered: serviceResource.serviceId })
    .from(appointment)
    .innerJoin(location, eq(location.id, appointment.locationId))
    .innerJoin(resource, eq(resource.id, appointment.practitionerId))
    .leftJoin(
      serviceResource,
      and(
        eq(serviceResource.serviceId, appointment.serviceId),
        eq(serviceResource.resourceId, appointment.practitionerId),
      ),
    )
    .where(and(gt(appointment.startsAt, nowDate()), inArray(appointment.status, ['pending', 'booked'])))
  return rows.flatMap(({ visit, place, person, offered }) => {
    const stretch = { start: visit.startsAt.getTime(), end: visit.endsAt.getTime() }
    const own = {
      ...place,
      openingHours: person.hours ?? place.openingHours,
      closures: [...place.closures, ...(person.timeOff ?? [])],
    }
    const start = formatRfc3339({ at: stretch.start, timeZone: place.timeZone })
    const touch = (why: TouchedBooking['why']) => [{ reference: visit.reference, start, why }]
    if (!isOpenThroughout({ location: place, ...stretch })) return touch('closed')
    if (!isOpenThroughout({ location: { ...own, seasons: person.hours ? [] : place.seasons }, ...stretch }))
      return touch('practitioner_away')
    return offered && person.active ? [] : touch('not_offered')
  })
}
