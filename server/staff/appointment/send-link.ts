import { and, eq, inArray } from 'drizzle-orm'
import { appointment } from '@/db/schema/scheduling'
import { may } from '@/domain/access/permissions'
import { recordAudit } from '../../audit/record-audit'
import type { StaffActor } from '../../auth/current-staff'
import { database } from '../../database'
import { issueLink } from '../../links/issue-link'
import { queueMail } from '../../mail/queue-mail'
import { takeRate } from '../../rate/take-rate'
import { openFormOf } from './open-form-of'

const PER_VISIT = { name: 'staff-link', limit: 3, windowSeconds: 3600 }

export type SendLinkResult = { ok: true } | { ok: false; code: 'gone' | 'link_sent' }

/** Mails the patient new links to their form, while it is open, and to their booking; at most three an hour for one visit. */
export async function sendLink(
  actor: StaffActor,
  { appointmentId }: { appointmentId: string },
): Promise<SendLinkResult> {
  if (!may(actor.role, 'form.send-link')) return { ok: false, code: 'gone' }
  if (!(await takeRate(PER_VISIT, appointmentId))) return { ok: false, code: 'link_sent' }
  return database().transaction(async (tx) => {
    const [visit] = await tx
      .select()
      .from(appointment)
      .where(
        and(eq(appointment.id, appointmentId), inArray(appointment.status, ['pending', 'booked', 'arrived'])),
      )
    if (!visit?.contactEmail) return { ok: false, code: 'gone' }
    const link = { appointmentId, patientId: visit.patientId, visitEndsAt: visit.endsAt }
    const manageToken = await issueLink(tx, { ...link, purpose: 'manage' })
    const mail = { appointmentId, recipient: visit.contactEmail, language: visit.language, manageToken }
    const formId = await openFormOf(tx, appointmentId)
    if (formId) {
      const formToken = await issueLink(tx, { ...link, purpose: 'form', formId })
      await queueMail(tx, { ...mail, kind: 'form_link', formToken })
    } else {
      await queueMail(tx, { ...mail, kind: 'manage_link' })
    }
    await recordAudit(tx, {
      actor: { kind: 'staff', id: actor.userId },
      action: 'appointment.link_sent',
      subject: { kind: 'appointment', id: appointmentId },
      patientId: visit.patientId,
    })
    return { ok: true }
  })
}
