import { and, eq, isNotNull } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { appointment } from '@/db/schema/scheduling'
import { issueLink } from '../links/issue-link'
import { queueMail } from '../mail/queue-mail'
import type { LoadedForm } from './load-form'

/** Tells the patient by mail that the form has come in, where the booking has an address. Never what was answered. */
export async function confirmReceipt(tx: Transaction, form: LoadedForm) {
  const { id: formId, patientId, appointmentId } = form
  if (!appointmentId) return
  const [visit] = await tx
    .select({
      email: appointment.contactEmail,
      language: appointment.language,
      visitEndsAt: appointment.endsAt,
    })
    .from(appointment)
    .where(and(eq(appointment.id, appointmentId), isNotNull(appointment.contactEmail)))
  if (!visit?.email) return
  await queueMail(tx, {
    kind: 'form_received',
    recipient: visit.email,
    language: visit.language,
    appointmentId,
    formId,
    manageToken: await issueLink(tx, {
      purpose: 'manage',
      patientId,
      appointmentId,
      visitEndsAt: visit.visitEndsAt,
    }),
  })
}
