import { randomBytes, randomUUID } from 'node:crypto'
import type { Transaction } from '@/db/client'
import { appointment } from '@/db/schema/scheduling'
import { newReference } from '@/domain/appointments/reference'
import { type BookingDecision, bookingDecision } from '@/domain/booking/booking-decision'
import type { Answers } from '@/domain/intake/answers'
import { visitRange } from '@/domain/scheduling/claim-range'
import type { EpochMs } from '@/domain/time/epoch'
import { localDateOf } from '@/domain/time/local-date'
import { recordAudit } from '../audit/record-audit'
import { type ClinicService, currentClinic } from '../clinic/load-clinic'
import { now, nowDate } from '../clock/now'
import { seal } from '../crypto/sealed'
import { startForm } from '../intake/start-form'
import { issueLink } from '../links/issue-link'
import { BookingLimit, refuseOverlapOfPatient, refuseTooManyBookings } from './booking-limits'
import { heldResources } from './claims/hold-time'
import { lockContacts } from './claims/lock-resources'
import { releaseHold } from './claims/release-hold'
import { type Taken, type TakeTimeResult, takeTime } from './claims/take-time'
import { writeClaims } from './claims/write-claims'
import { findOrAddPatient, type PatientDetails } from './find-or-add-patient'
import { queueBookingMail } from './queue-booking-mail'

export type BookedAppointment = {
  appointmentId: string
  reference: string
  status: 'booked' | 'pending'
  startsAt: Date
  endsAt: Date
  patientId: string
  formId: string
  /** Opens the manage page; for the answer or cookie that it was made for, nowhere else. */
  manageToken: string
}

export type BookResult =
  | { ok: true; booked: BookedAppointment }
  | Exclude<BookingDecision, { ok: true }>
  | { ok: false; code: 'too_many_bookings' | 'already_booked' }
  | Exclude<TakeTimeResult<never>, { ok: true }>

export type Booking = {
  service: ClinicService
  start: EpochMs
  practitionerId?: string | undefined
  holdId?: string | null | undefined
  answers: Answers
  patient: PatientDetails
  bookedByName?: string | null
  note?: string | null
  /** Runs first in the transaction: idempotency. Throwing gives the booking up. */
  before?: (tx: Transaction) => Promise<void>
  /** Runs last in the transaction. */
  after?: (tx: Transaction, booked: BookedAppointment) => Promise<void>
}

/**
 * Books a visit: the answers are judged, the time is taken, and appointment, patient, form, links, mail and audit row
 * are written in one transaction or not at all. The same for patients' pages and the API.
 */
export async function bookAppointment(booking: Booking): Promise<BookResult> {
  const { service, start, practitionerId, patient } = booking
  const today = localDateOf({ at: now(), timeZone: service.location.timeZone })
  const { answers } = booking
  const decision = bookingDecision({ answers, today, needsLaserScreening: service.needsLaserScreening })
  if (!decision.ok) return decision
  const holdId = booking.holdId ?? null
  try {
    const taken = await takeTime<BookedAppointment>({
      clinic: await currentClinic(),
      service,
      start,
      practitionerId,
      ownHold: holdId ? { id: holdId, resourceIds: await heldResources(holdId) } : null,
      before: async (tx) => {
        await booking.before?.(tx)
        await lockContacts(tx, [patient.mobile, patient.email])
        await refuseTooManyBookings(tx, patient)
      },
      write: async (tx, time) => {
        if (holdId) await releaseHold(tx, holdId)
        const booked = await writeBooking(tx, { ...booking, decision }, time)
        await booking.after?.(tx, booked)
        return booked
      },
    })
    return taken.ok ? { ok: true, booked: taken.result } : taken
  } catch (error) {
    if (error instanceof BookingLimit) return { ok: false, code: error.code }
    throw error
  }
}

type Decided = Booking & { decision: Extract<BookingDecision, { ok: true }> }

async function writeBooking(tx: Transaction, booking: Decided, time: Taken): Promise<BookedAppointment> {
  const { service, patient, decision } = booking
  const visit = visitRange({ service, start: booking.start })
  const patientId = await findOrAddPatient(tx, patient)
  await refuseOverlapOfPatient(tx, { patientId, visit })
  const appointmentId = randomUUID()
  const reference = newReference((bytes) => randomBytes(bytes))
  const startsAt = new Date(visit.start)
  const endsAt = new Date(visit.end)
  const { status } = decision
  const { practitionerId, roomId = null, deviceId = null } = time.combination
  await tx.insert(appointment).values({
    id: appointmentId,
    reference,
    patientId,
    serviceId: service.id,
    locationId: service.locationId,
    practitionerId,
    roomId,
    deviceId,
    startsAt,
    endsAt,
    status,
    priority: decision.priority,
    language: patient.language,
    contactEmail: patient.email,
    contactMobile: patient.mobile,
    bookedByName: booking.bookedByName ?? null,
    noteSealed: booking.note
      ? seal({ table: 'appointment', column: 'note_sealed', rowId: appointmentId }, booking.note)
      : null,
    createdAt: nowDate(),
  })
  const cause = { kind: 'appointment' as const, appointmentId }
  await writeClaims(tx, { resourceIds: time.resourceIds, during: time.during, cause })
  const form = {
    patientId,
    appointmentId,
    language: patient.language,
    answers: formAnswers(booking),
    now: now(),
  }
  const formId = await startForm(tx, form)
  const link = { patientId, appointmentId, visitEndsAt: endsAt }
  const manageToken = await issueLink(tx, { ...link, purpose: 'manage' })
  await queueBookingMail(tx, { appointmentId, patientId, formId, status, patient, visitEndsAt: endsAt })
  await recordAudit(tx, {
    actor: { kind: 'patient', id: null },
    action: `appointment.${status}`,
    subject: { kind: 'appointment', id: appointmentId },
    patientId,
    detail: { service: service.slug, priority: decision.priority },
  })
  return { appointmentId, reference, status, startsAt, endsAt, patientId, formId, manageToken }
}

/** What the booking already knows goes into the form, so that nothing is asked twice. */
function formAnswers({ answers, patient, service }: Booking): Answers {
  return {
    ...answers,
    s1_name: patient.fullName,
    s1_dob: patient.dateOfBirth,
    s1_phone: patient.mobile,
    s1_language: patient.language,
    ...(patient.sex && { s1_sex: patient.sex }),
    ...(patient.email && { s1_email: patient.email }),
    s8_service: service.needsLaserScreening ? 'laser' : 'physio',
    s10_data: true,
  }
}
