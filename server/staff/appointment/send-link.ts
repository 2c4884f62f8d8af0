import { and, eq, inArray } from 'drizzle-orm'
import { appointment } from '@/db/schema/scheduling'
import { may } from '@/domain/access/permissions'
import { recordAudit } from '../../audit/record-audit'
import type { StaffActor } from '../../auth/current-staff'
import { database } from '../../database'
import { issueLink } from '../../links/issue-link'
import { queueMail } from '../../mail/queue-mail'
import { takeRate } from '../../rate/take-rate'

const PER_VISIT = { name: 'staff-link', limit: 3, windowSeconds: 3600 }

export type SendLinkResult = { ok: true } | { ok: false; code: 'gone' | 'link_sent' }

/** Mails the patient a new link to their booking, from which the form is reached; at most three an hour for one visit. */
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
    await queueMail(tx, {
      kind: 'manage_link',
      appointmentId,
      recipient: visit.contactEmail,
      language: visit.language,
      manageToken: await issueLink(tx, { ...link, purpose: 'manage' }),
    })
    await recordAudit(tx, {
      actor: { kind: 'staff', id: actor.userId },
      action: 'appointment.link_sent',
      subject: { kind: 'appointment', id: appointmentId },
      patientId: visit.patientId,
    })
    return { ok: true }
  })
}
