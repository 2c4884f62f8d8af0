import { eq } from 'drizzle-orm'
import { intakeForm } from '@/db/schema/intake'
import { patient } from '@/db/schema/people'
import { appointment } from '@/db/schema/scheduling'
import type { Locale } from '@/domain/locale'
import type { LocalizedText } from '@/domain/localized-text'
import { type ClinicService, currentClinic } from '../../clinic/load-clinic'
import { database } from '../../database'
import { appointmentAccess } from '../../links/appointment-access'

export type BookingPageView = {
  appointmentId: string
  reference: string
  status: 'pending' | 'booked' | 'arrived' | 'fulfilled' | 'cancelled' | 'noshow'
  startsAt: Date
  endsAt: Date
  sequence: number
  service: ClinicService
  practitioner: { name: LocalizedText; title: LocalizedText | null }
  /** First name and initial: "Bilal R." */
  patientShortName: string
  /** "b…@example.com", or null when no message can come. */
  maskedEmail: string | null
  language: Locale
  form: { id: string; status: 'open' | 'sent' | 'reviewed' } | null
}

/** One booking as the holder of its link may see it: never an answer, a contact in full or another booking. */
export async function bookingPage(reference: string): Promise<BookingPageView | null> {
  const access = await appointmentAccess(reference)
  if (!access) return null
  const [row] = await database()
    .select({
      visit: appointment,
      fullName: patient.fullName,
      formId: intakeForm.id,
      formStatus: intakeForm.status,
    })
    .from(appointment)
    .innerJoin(patient, eq(patient.id, appointment.patientId))
    .leftJoin(intakeForm, eq(intakeForm.appointmentId, appointment.id))
    .where(eq(appointment.id, access.appointmentId))
    .limit(1)
  if (!row) return null
  const { services, resources } = await currentClinic()
  const service = services.find(({ id }) => id === row.visit.serviceId)
  const practitioner = resources.get(row.visit.practitionerId)
  if (!service || !practitioner) return null
  const { id, status, startsAt, endsAt, sequence, language, contactEmail } = row.visit
  return {
    appointmentId: id,
    reference: row.visit.reference,
    status,
    startsAt,
    endsAt,
    sequence,
    service,
    practitioner: { name: practitioner.name, title: practitioner.practitioner?.title ?? null },
    patientShortName: shortName(row.fullName),
    maskedEmail: contactEmail ? maskEmail(contactEmail) : null,
    language,
    form: row.formId && row.formStatus ? { id: row.formId, status: row.formStatus } : null,
  }
}

/** "Bilal Rashid Khan" → "Bilal K." */
export function shortName(fullName: string): string {
  const [first = '', ...rest] = fullName.trim().split(/\s+/)
  const last = rest.at(-1)
  return last ? `${first} ${[...last][0]}.` : first
}

/** "bilal@example.com" → "b…@example.com" */
export function maskEmail(email: string): string {
  const [name = '', host = ''] = email.split('@')
  return `${name.slice(0, 1)}…@${host}`
}
