import { asc, eq } from 'drizzle-orm'
import { outboxMessage } from '@/db/schema/outbox'
import { database } from '../../database'

export type VisitMessage = {
  id: string
  kind: string
  recipient: string
  state: 'queued' | 'sending' | 'sent' | 'delivered' | 'bounced' | 'dead' | 'superseded'
  /** When it was sent, else when it was written. */
  at: number
}

/** Everything that was sent, or should have been, about one appointment, oldest first. Contents are not kept. */
export async function visitMessages(appointmentId: string): Promise<VisitMessage[]> {
  const rows = await database()
    .select({
      id: outboxMessage.id,
      kind: outboxMessage.kind,
      recipient: outboxMessage.recipient,
      status: outboxMessage.status,
      lastError: outboxMessage.lastError,
      createdAt: outboxMessage.createdAt,
      sentAt: outboxMessage.sentAt,
    })
    .from(outboxMessage)
    .where(eq(outboxMessage.appointmentId, appointmentId))
    .orderBy(asc(outboxMessage.createdAt))
    .limit(100)
  return rows.map(({ status, lastError, createdAt, sentAt, ...row }) => ({
    ...row,
    state: status === 'dead' && lastError === 'superseded' ? 'superseded' : status,
    at: (sentAt ?? createdAt).getTime(),
  }))
}
