import { and, count, eq, gt, inArray, lt, or } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { appointment } from '@/db/schema/scheduling'
import type { Interval } from '@/domain/scheduling/timetable'
import { nowDate } from '../clock/now'

const MOST_UPCOMING = 3

/** Thrown inside a booking transaction when the person may not book this online. */
export class BookingLimit extends Error {
  constructor(readonly code: 'too_many_bookings' | 'already_booked') {
    super(code)
  }
}

type Contact = { mobile: string; email: string | null }

/** At most three upcoming visits for one phone or e-mail address. Call it with the contacts locked. */
export async function refuseTooManyBookings(tx: Transaction, { mobile, email }: Contact) {
  const sameContact = email
    ? or(eq(appointment.contactMobile, mobile), eq(appointment.contactEmail, email))
    : eq(appointment.contactMobile, mobile)
  const [row] = await tx
    .select({ upcoming: count() })
    .from(appointment)
    .where(
      and(
        sameContact,
        gt(appointment.startsAt, nowDate()),
        inArray(appointment.status, ['pending', 'booked']),
      ),
    )
  if ((row?.upcoming ?? 0) >= MOST_UPCOMING) throw new BookingLimit('too_many_bookings')
}

/** Nobody can be in two places: the same patient's visits may not overlap. */
export async function refuseOverlapOfPatient(
  tx: Transaction,
  { patientId, visit }: { patientId: string; visit: Interval },
) {
  const [overlap] = await tx
    .select({ id: appointment.id })
    .from(appointment)
    .where(
      and(
        eq(appointment.patientId, patientId),
        inArray(appointment.status, ['pending', 'booked', 'arrived']),
        lt(appointment.startsAt, new Date(visit.end)),
        gt(appointment.endsAt, new Date(visit.start)),
      ),
    )
    .limit(1)
  if (overlap) throw new BookingLimit('already_booked')
}
