import { eq } from 'drizzle-orm'
import { cookies } from 'next/headers'
import { intakeForm } from '@/db/schema/intake'
import { appointment } from '@/db/schema/scheduling'
import { database } from '../database'
import { appointmentAccess } from './appointment-access'
import { formCookie } from './cookie'
import { findLink } from './find-link'

export type FormAccess = { formId: string; appointmentId: string | null; patientId: string }

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * Whether this browser may open a form: with the form's own link, or with the page of the booking it belongs to.
 * Null for every form that it may not open, whether or not it exists.
 */
export async function formAccess(formId: string): Promise<FormAccess | null> {
  if (!UUID.test(formId)) return null
  const token = (await cookies()).get(formCookie(formId))?.value
  const link = token ? await findLink({ token, purpose: 'form' }) : null
  if (link?.formId === formId) return { formId, appointmentId: link.appointmentId, patientId: link.patientId }

  const [form] = await database()
    .select({
      appointmentId: intakeForm.appointmentId,
      patientId: intakeForm.patientId,
      reference: appointment.reference,
    })
    .from(intakeForm)
    .innerJoin(appointment, eq(appointment.id, intakeForm.appointmentId))
    .where(eq(intakeForm.id, formId))
  if (!form) return null
  const booking = await appointmentAccess(form.reference)
  if (booking?.appointmentId !== form.appointmentId) return null
  return { formId, appointmentId: form.appointmentId, patientId: form.patientId }
}
