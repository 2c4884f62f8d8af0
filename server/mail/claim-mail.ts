import { randomUUID } from 'node:crypto'
import { and, asc, eq, inArray, isNull, lte, or, sql } from 'drizzle-orm'
import { outboxMessage } from '@/db/schema/outbox'
import { database } from '../database'

/** Longer than a send may take; a worker that died is replaced after this. */
const LEASE_SECONDS = 60

export type ClaimedMail = {
  id: string
  /** Fencing token: what is written later must still name it. */
  leaseId: string
  recipient: string
  payloadSealed: Buffer
  /** Tries so far, this one included. */
  attempts: number
  createdAt: Date
}

/**
 * Takes the message that has been due longest, leaving alone what other workers are taking at this moment. A message
 * whose lease ran out counts as due again.
 * @returns null when nothing is due
 */
export async function claimMail({ now }: { now: Date }): Promise<ClaimedMail | null> {
  const due = database()
    .select({ id: outboxMessage.id })
    .from(outboxMessage)
    .where(
      and(
        inArray(outboxMessage.status, ['queued', 'sending']),
        lte(outboxMessage.nextAttemptAt, now),
        or(isNull(outboxMessage.leasedUntil), lte(outboxMessage.leasedUntil, now)),
      ),
    )
    .orderBy(asc(outboxMessage.nextAttemptAt))
    .limit(1)
    .for('update', { skipLocked: true })
  const [claimed] = await database()
    .update(outboxMessage)
    .set({
      status: 'sending',
      leaseId: randomUUID(),
      leasedUntil: new Date(now.getTime() + LEASE_SECONDS * 1000),
      attempts: sql`${outboxMessage.attempts} + 1`,
    })
    .where(eq(outboxMessage.id, sql`(${due})`))
    .returning()
  if (!claimed) return null
  const { id, leaseId, recipient, payloadSealed, attempts, createdAt } = claimed
  if (!leaseId || !payloadSealed) throw new Error('A due message has no lease or no payload')
  return { id, leaseId, recipient, payloadSealed, attempts, createdAt }
}
