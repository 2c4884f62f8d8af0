import { asc, eq } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { location } from '@/db/schema/clinic'
import { appointment } from '@/db/schema/scheduling'

export type FormVisit = {
  locationId: string
  /** The location whose clock, hours and emergency number count for the form. */
  timeZone: string
  /** Null for a form without an appointment. */
  appointment: { reference: string; startsAt: Date; endsAt: Date } | null
}

/** Where and when a form's visit is; without an appointment, the clinic's first location. */
export async function formVisit(
  db: Database | Transaction,
  appointmentId: string | null,
): Promise<FormVisit> {
  if (appointmentId) {
    const [visit] = await db
      .select({
        locationId: location.id,
        timeZone: location.timeZone,
        reference: appointment.reference,
        startsAt: appointment.startsAt,
        endsAt: appointment.endsAt,
      })
      .from(appointment)
      .innerJoin(location, eq(location.id, appointment.locationId))
      .where(eq(appointment.id, appointmentId))
    if (visit) return { locationId: visit.locationId, timeZone: visit.timeZone, appointment: visit }
  }
  const [first] = await db
    .select({ locationId: location.id, timeZone: location.timeZone })
    .from(location)
    .orderBy(asc(location.slug))
    .limit(1)
  if (!first) throw new Error('A form needs a clinic with a location')
  return { ...first, appointment: null }
}
