import { and, desc, eq } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { auditEvent } from '@/db/schema/outbox'
import { user } from '@/db/schema/people'

export type LastChange = {
  /** What was done: the audit action without its subject (`arrived`, `laser_cleared`). */
  what: string
  by: { kind: 'staff'; name: string } | { kind: 'patient' | 'system' }
  at: number
}

/** The last thing that was done to an appointment or form, to tell someone whose page was overtaken by it. */
export async function lastChange(
  db: Database | Transaction,
  subject: { kind: string; id: string; patientId: string },
): Promise<LastChange | null> {
  const [row] = await db
    .select({ action: auditEvent.action, kind: auditEvent.actorKind, at: auditEvent.at, name: user.name })
    .from(auditEvent)
    .leftJoin(user, eq(user.id, auditEvent.actorId))
    .where(
      and(
        eq(auditEvent.patientId, subject.patientId),
        eq(auditEvent.subjectKind, subject.kind),
        eq(auditEvent.subjectId, subject.id),
      ),
    )
    .orderBy(desc(auditEvent.at), desc(auditEvent.id))
    .limit(1)
  if (!row) return null
  const by =
    row.kind === 'staff' && row.name
      ? ({ kind: 'staff', name: row.name } as const)
      : ({ kind: row.kind === 'patient' ? 'patient' : 'system' } as const)
  return { what: row.action.split('.').at(-1) ?? '', by, at: row.at.getTime() }
}
