import { and, eq } from 'drizzle-orm'
import { outboxMessage } from '@/db/schema/outbox'
import { database } from '../database'
import type { ClaimedMail } from './claim-mail'
import { tellAboutFailedMail } from './tell-about-failed-mail'

/** `lastError` of a message that its appointment has overtaken: dead, and nothing to alert anyone about. */
export const SUPERSEDED = 'superseded'

export type Settlement =
  | { status: 'sent'; providerId: string | null; now: Date }
  | { status: 'queued'; lastError: string; nextAttemptAt: Date; attempts?: number }
  | { status: 'dead'; lastError: string }

/**
 * Writes how a try ended and gives the lease back. The payload, with its links, goes as soon as it is not needed.
 * @returns false when the lease is no longer ours: another worker has the message, and nothing was written
 */
export async function settleMail(claimed: ClaimedMail, settlement: Settlement): Promise<boolean> {
  return database().transaction(async (tx) => {
    const [written] = await tx
      .update(outboxMessage)
      .set({ leaseId: null, leasedUntil: null, ...columnsOf(settlement) })
      .where(
        and(
          eq(outboxMessage.id, claimed.id),
          eq(outboxMessage.leaseId, claimed.leaseId),
          eq(outboxMessage.status, 'sending'),
        ),
      )
      .returning({ kind: outboxMessage.kind, appointmentId: outboxMessage.appointmentId })
    if (!written) return false
    const isMissed = settlement.status === 'dead' && settlement.lastError !== SUPERSEDED
    if (isMissed) await tellAboutFailedMail(tx, written)
    return true
  })
}

function columnsOf(settlement: Settlement): Partial<typeof outboxMessage.$inferInsert> {
  const { status } = settlement
  if (status === 'queued') return { ...settlement }
  if (status === 'dead') return { ...settlement, payloadSealed: null }
  return {
    status,
    providerId: settlement.providerId,
    sentAt: settlement.now,
    lastError: null,
    payloadSealed: null,
  }
}
