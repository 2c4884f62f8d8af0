import { and, desc, eq } from 'drizzle-orm'
import { auditEvent } from '@/db/schema/outbox'
import { user } from '@/db/schema/people'
import { database } from '../../database'

export type HistoryEntry = {
  id: string
  /** The audit action without its subject: `booked`, `arrived`. */
  what: string
  by: { kind: 'staff' | 'patient' | 'system'; name: string | null }
  at: number
}

/** What was done to one appointment, newest first. Who only looked at it is in the audit log, not here. */
export async function visitHistory(visit: {
  appointmentId: string
  patientId: string
}): Promise<HistoryEntry[]> {
  const rows = await database()
    .select({
      id: auditEvent.id,
      action: auditEvent.action,
      kind: auditEvent.actorKind,
      name: user.name,
      at: auditEvent.at,
    })
    .from(auditEvent)
    .leftJoin(user, eq(user.id, auditEvent.actorId))
    .where(
      and(
        eq(auditEvent.patientId, visit.patientId),
        eq(auditEvent.subjectKind, 'appointment'),
        eq(auditEvent.subjectId, visit.appointmentId),
      ),
    )
    .orderBy(desc(auditEvent.at), desc(auditEvent.id))
    .limit(50)
  return rows.map(({ id, action, kind, name, at }) => ({
    id: String(id),
    what: action.split('.').at(-1) ?? '',
    by: { kind, name },
    at: at.getTime(),
  }))
}
