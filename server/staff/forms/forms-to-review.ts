import { and, asc, count, eq, gt, inArray, isNull, or, sql } from 'drizzle-orm'
import { location } from '@/db/schema/clinic'
import { intakeForm } from '@/db/schema/intake'
import { patient } from '@/db/schema/people'
import { appointment } from '@/db/schema/scheduling'
import { may } from '@/domain/access/permissions'
import type { StaffActor } from '../../auth/current-staff'
import { nowDate } from '../../clock/now'
import { database } from '../../database'
import { resourceName, staffPlace } from '../staff-place'

/** The list shows this many; what is behind comes up as the first ones are signed off. */
export const MOST_LISTED = 100

/** What waits for a practitioner: sent forms, and unsent ones with a red flag whose visit is not over. */
function waiting() {
  return or(
    eq(intakeForm.status, 'sent'),
    and(
      eq(intakeForm.status, 'open'),
      inArray(intakeForm.severity, ['emergency', 'urgent']),
      or(
        isNull(intakeForm.appointmentId),
        and(gt(appointment.endsAt, nowDate()), inArray(appointment.status, ['pending', 'booked', 'arrived'])),
      ),
    ),
  )
}

/** Forms in the order they should be read: red flag, then the soonest visit, then the oldest form. */
export async function formsToReview(actor: StaffActor) {
  if (!may(actor.role, 'form.read')) return []
  const { clinic, location: ownPlace } = await staffPlace({ actor })
  const redFlagFirst = sql`case ${intakeForm.severity} when 'emergency' then 0 when 'urgent' then 1 else 2 end`
  const soonestVisit = sql`case when ${appointment.endsAt} > ${nowDate().toISOString()}::timestamptz then ${appointment.startsAt} end`
  const rows = await database()
    .select({
      id: intakeForm.id,
      severity: intakeForm.severity,
      laserResult: intakeForm.laserResult,
      sentAt: intakeForm.sentAt,
      name: patient.fullName,
      startsAt: appointment.startsAt,
      practitionerId: appointment.practitionerId,
      timeZone: location.timeZone,
    })
    .from(intakeForm)
    .innerJoin(patient, eq(patient.id, intakeForm.patientId))
    .leftJoin(appointment, eq(appointment.id, intakeForm.appointmentId))
    .leftJoin(location, eq(location.id, appointment.locationId))
    .where(waiting())
    .orderBy(redFlagFirst, sql`${soonestVisit} asc nulls last`, asc(intakeForm.sentAt))
    .limit(MOST_LISTED)
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    severity: row.severity,
    checkLaser: ['ABSOLUTE', 'RELATIVE', 'PRECAUTION'].includes(row.laserResult),
    sentAt: row.sentAt?.getTime() ?? null,
    startsAt: row.startsAt?.getTime() ?? null,
    with: resourceName(clinic, row.practitionerId),
    timeZone: row.timeZone ?? ownPlace.timeZone,
  }))
}

/** How many forms wait, for the navigation. */
export async function countFormsToReview(): Promise<number> {
  const [row] = await database()
    .select({ forms: count() })
    .from(intakeForm)
    .leftJoin(appointment, eq(appointment.id, intakeForm.appointmentId))
    .where(waiting())
  return row?.forms ?? 0
}
