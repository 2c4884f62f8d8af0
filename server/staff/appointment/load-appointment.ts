import { desc, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { location } from '@/db/schema/clinic'
import { intakeForm } from '@/db/schema/intake'
import { patient, user } from '@/db/schema/people'
import { appointment } from '@/db/schema/scheduling'
import { may } from '@/domain/access/permissions'
import { allowedStaffActions } from '@/domain/appointments/staff-actions'
import { visitState } from '@/domain/appointments/status'
import { ageInYears, isoDate } from '@/domain/intake/age'
import { localDateOf } from '@/domain/time/local-date'
import type { StaffActor } from '../../auth/current-staff'
import { now } from '../../clock/now'
import { database } from '../../database'
import { formLine } from '../form-line'
import { phoneWords } from '../phone-words'
import { resourceName, serviceFacts, staffPlace } from '../staff-place'
import { decisionNotice } from '../today/pending-bookings'
import { decisionReason } from './decision-reason'
import { formFindings } from './form-findings'
import { visitHistory } from './visit-history'
import { visitMessages } from './visit-messages'

/**
 * One appointment as a role may see it. Findings, and the reason of a decision, are in the answer for practitioners
 * only; opening them leaves an audit row. Null for an appointment that does not exist.
 */
export async function loadAppointment(actor: StaffActor, appointmentId: string) {
  const { clinic } = await staffPlace({ actor })
  const decider = alias(user, 'decider')
  const [row] = await database()
    .select({ visit: appointment, patient, place: location, form: intakeForm, decidedBy: decider.name })
    .from(appointment)
    .innerJoin(patient, eq(patient.id, appointment.patientId))
    .innerJoin(location, eq(location.id, appointment.locationId))
    .leftJoin(intakeForm, eq(intakeForm.appointmentId, appointment.id))
    .leftJoin(decider, eq(decider.id, appointment.decidedBy))
    .where(eq(appointment.id, appointmentId))
    .orderBy(desc(intakeForm.savedAt))
    .limit(1)
  if (!row) return null
  const { visit, place, form } = row
  const present = now()
  const treatmentStarted = visit.treatmentStartedAt !== null
  const startsAt = visit.startsAt.getTime()
  const state = visitState(visit.status, { treatmentStarted })
  const born = isoDate(row.patient.dateOfBirth)
  const today = localDateOf({ at: present, timeZone: place.timeZone })
  const mayDecide = may(actor.role, 'appointment.decide-laser')
  return {
    id: visit.id,
    version: visit.version,
    reference: visit.reference,
    state,
    startsAt,
    endsAt: visit.endsAt.getTime(),
    place: { name: place.name.en, timeZone: place.timeZone },
    ...serviceFacts(clinic, visit.serviceId),
    with: resourceName(clinic, visit.practitionerId) ?? '',
    room: resourceName(clinic, visit.roomId),
    device: resourceName(clinic, visit.deviceId),
    patient: {
      name: row.patient.fullName,
      age: born && ageInYears({ born, today }),
      sex: row.patient.sex,
      mobile: phoneWords(visit.contactMobile),
      email: visit.contactEmail,
      language: visit.language,
    },
    bookedByName: visit.bookedByName,
    bookedAt: visit.createdAt.getTime(),
    priority: visit.priority,
    times: {
      arrived: visit.arrivedAt?.getTime() ?? null,
      treatment: visit.treatmentStartedAt?.getTime() ?? null,
      finished: visit.finishedAt?.getTime() ?? null,
    },
    // cancelling asks for a message to the patient and is not a step of the day
    steps: allowedStaffActions({
      status: visit.status,
      treatmentStarted,
      startsAt,
      timeZone: place.timeZone,
      now: present,
    }).filter((step) => step !== 'cancel'),
    form: formLine(form, actor.role),
    formSentAt: form?.sentAt?.getTime() ?? null,
    findings: form && may(actor.role, 'form.read') ? await formFindings(actor, form) : null,
    decision: {
      isOpen: state === 'pending',
      mayDecide,
      notice: state === 'pending' ? decisionNotice({ startsAt, now: present.epochMilliseconds }) : null,
      by: row.decidedBy,
      at: visit.decidedAt?.getTime() ?? null,
      outcome:
        visit.status === 'cancelled' && visit.decisionSealed ? ('declined' as const) : ('cleared' as const),
      reason: await decisionReason(actor, visit),
    },
    messages: await visitMessages(visit.id),
    history: await visitHistory({ appointmentId: visit.id, patientId: visit.patientId }),
  }
}

export type AppointmentPage = NonNullable<Awaited<ReturnType<typeof loadAppointment>>>
