import { and, eq, inArray } from 'drizzle-orm'
import { outboxMessage } from '@/db/schema/outbox'
import { database } from '../../database'
import { tellAboutFailedMail } from '../tell-about-failed-mail'
import type { DeliveryEvent } from './delivery-event'

/** From which states an event counts: events may come twice and in any order, and a bounce is never taken back. */
const COUNTS_FROM = {
  delivered: ['sent'],
  bounced: ['sent', 'delivered'],
  complained: ['sent', 'delivered'],
} as const

/**
 * Writes what became of a sent mail.
 * @returns false when no message of ours has that id: perhaps not yet, so the provider should tell again
 */
export async function recordDelivery({ providerId, outcome, code }: DeliveryEvent): Promise<boolean> {
  const ours = eq(outboxMessage.providerId, providerId)
  const [known] = await database().select({ id: outboxMessage.id }).from(outboxMessage).where(ours)
  if (!known) return false
  // A complaint is about a mail that has arrived.
  const status = outcome === 'complained' ? 'delivered' : outcome
  await database().transaction(async (tx) => {
    const [changed] = await tx
      .update(outboxMessage)
      .set({ status, lastError: code })
      .where(and(ours, inArray(outboxMessage.status, COUNTS_FROM[outcome])))
      .returning({ kind: outboxMessage.kind, appointmentId: outboxMessage.appointmentId })
    if (changed && status === 'bounced') await tellAboutFailedMail(tx, changed)
  })
  return true
}
