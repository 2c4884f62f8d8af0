import { and, asc, eq, inArray, isNotNull, isNull, ne, notLike, or } from 'drizzle-orm'
import { outboxMessage } from '@/db/schema/outbox'
import { patient, user } from '@/db/schema/people'
import { appointment } from '@/db/schema/scheduling'
import { database } from '../../database'
import { type AttentionItem, attentionItem } from './attention-item'
import type { AttentionQuery } from './load-attention'
import { upcomingVisits, visitColumns, visitPart } from './upcoming-visit'

const MOST_SHOWN = 50
/** Mark of a mail that was dropped because its appointment had changed: nobody misses it. */
const SUPERSEDED = 'superseded'

/** Mails about visits ahead that came back or could not be sent: the patient does not know. */
export async function failedMails(query: AttentionQuery): Promise<AttentionItem[]> {
  const rows = await database()
    .select({
      mailId: outboxMessage.id,
      mailKind: outboxMessage.kind,
      status: outboxMessage.status,
      name: patient.fullName,
      visit: visitColumns,
    })
    .from(appointment)
    .innerJoin(patient, eq(patient.id, appointment.patientId))
    .innerJoin(outboxMessage, eq(outboxMessage.appointmentId, appointment.id))
    .where(
      and(
        upcomingVisits(query, ['pending', 'booked', 'cancelled']),
        inArray(outboxMessage.status, ['bounced', 'dead']),
        notLike(outboxMessage.kind, 'staff\\_%'),
        or(isNull(outboxMessage.lastError), ne(outboxMessage.lastError, SUPERSEDED)),
      ),
    )
    .orderBy(asc(appointment.startsAt))
    .limit(MOST_SHOWN)
  return rows.map((row) =>
    attentionItem({
      ...visitPart(query, row.visit),
      kind: 'mail',
      key: `mail-${row.mailId}`,
      name: row.name,
      note: row.status === 'bounced' ? 'bounced' : 'dead',
      mailKind: row.mailKind,
    }),
  )
}

/** Laser decisions about visits ahead that no mail could tell, because no address was given. */
export async function untoldDecisions(query: AttentionQuery): Promise<AttentionItem[]> {
  const rows = await database()
    .select({
      status: appointment.status,
      decidedAt: appointment.decidedAt,
      by: user.name,
      name: patient.fullName,
      visit: visitColumns,
    })
    .from(appointment)
    .innerJoin(patient, eq(patient.id, appointment.patientId))
    .innerJoin(user, eq(user.id, appointment.decidedBy))
    .where(
      and(
        upcomingVisits(query, ['booked', 'cancelled']),
        isNotNull(appointment.decidedAt),
        isNull(appointment.contactEmail),
      ),
    )
    .orderBy(asc(appointment.startsAt))
    .limit(MOST_SHOWN)
  return rows.map((row) =>
    attentionItem({
      ...visitPart(query, row.visit),
      kind: 'untold',
      key: `untold-${row.visit.id}`,
      name: row.name,
      since: row.decidedAt?.getTime() ?? null,
      by: row.by,
      step: 'call',
    }),
  )
}
