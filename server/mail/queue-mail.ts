import { randomUUID } from 'node:crypto'
import type { Transaction } from '@/db/client'
import { outboxMessage } from '@/db/schema/outbox'
import { nowDate } from '../clock/now'
import { seal } from '../crypto/sealed'
import { hashToken } from '../crypto/token'
import type { MailPayload, MailToQueue } from './mail-to-queue'

/** Where the sealed payload of an outbox row belongs. */
export const payloadPlace = (rowId: string) => ({ table: 'outbox_message', column: 'payload_sealed', rowId })

/**
 * Writes a mail into the outbox, in the transaction of the change that causes it. The same kind, subject and version
 * is queued once, however often this is called.
 * @returns false when the same mail was queued before
 */
export async function queueMail(tx: Transaction, mail: MailToQueue): Promise<boolean> {
  const id = randomUUID()
  const payload = payloadOf(mail)
  const now = nowDate()
  const queued = await tx
    .insert(outboxMessage)
    .values({
      id,
      kind: mail.kind,
      appointmentId: payload.appointmentId,
      dedupeKey: `${mail.kind}/${subjectOf(mail)}/${payload.version}`,
      recipient: mail.recipient,
      language: mail.language,
      payloadSealed: seal(payloadPlace(id), payload),
      status: 'queued',
      nextAttemptAt: now,
      createdAt: now,
    })
    .onConflictDoNothing({ target: outboxMessage.dedupeKey })
    .returning({ id: outboxMessage.id })
  return queued.length === 1
}

function payloadOf(mail: MailToQueue): MailPayload {
  return {
    kind: mail.kind,
    language: mail.language,
    appointmentId: 'appointmentId' in mail ? mail.appointmentId : null,
    version: versionOf(mail),
    sequence: sequenceOf(mail),
    manageToken: 'manageToken' in mail ? mail.manageToken : null,
    formToken: 'formToken' in mail ? (mail.formToken ?? null) : null,
    ...(mail.kind === 'staff_account' && {
      topic: mail.topic,
      ...(mail.staffToken && { staffToken: mail.staffToken }),
    }),
  }
}

function subjectOf(mail: MailToQueue): string {
  switch (mail.kind) {
    case 'staff_alert':
    case 'staff_account':
      return mail.subjectId
    case 'staff_mail_failed':
      return 'patients'
    case 'form_received':
      return mail.formId
    default:
      return mail.appointmentId
  }
}

function sequenceOf(mail: MailToQueue): number | null {
  if ('sequence' in mail) return mail.sequence
  return mail.kind === 'booking_confirmed' || mail.kind === 'booking_pending' ? 0 : null
}

/** Every new link is a mail of its own; its digest tells them apart without showing the token. */
function versionOf(mail: MailToQueue): string {
  switch (mail.kind) {
    case 'manage_link':
    case 'form_link':
      return hashToken(mail.manageToken).toString('hex').slice(0, 16)
    case 'staff_alert':
      return String(mail.version ?? 1)
    case 'staff_mail_failed':
      return String(mail.hour)
    case 'staff_account':
      // each is an event of its own
      return randomUUID()
    default:
      return String(sequenceOf(mail) ?? 1)
  }
}
