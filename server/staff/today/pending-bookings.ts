import { and, asc, eq, gt } from 'drizzle-orm'
import { patient } from '@/db/schema/people'
import { appointment } from '@/db/schema/scheduling'
import { may } from '@/domain/access/permissions'
import { HOUR_MS } from '@/domain/time/epoch'
import { database } from '../../database'
import { type AttentionItem, attentionItem } from './attention-item'
import type { AttentionQuery } from './load-attention'
import { visitColumns, visitPart } from './upcoming-visit'

const MOST_SHOWN = 50
/** An undecided booking alerts from this long before the visit (DESIGN §4). */
export const DECISION_NOTICE_HOURS = 24
/** Undecided bookings whose time has passed stay in sight this long. */
const SHOWN_AFTER_HOURS = 48

/** Laser bookings that wait for a clinician's decision. */
export async function pendingBookings(query: AttentionQuery): Promise<AttentionItem[]> {
  const now = query.now.epochMilliseconds
  const rows = await database()
    .select({ ...visitColumns, createdAt: appointment.createdAt, name: patient.fullName })
    .from(appointment)
    .innerJoin(patient, eq(patient.id, appointment.patientId))
    .where(
      and(
        eq(appointment.status, 'pending'),
        eq(appointment.locationId, query.location.id),
        gt(appointment.startsAt, new Date(now - SHOWN_AFTER_HOURS * HOUR_MS)),
      ),
    )
    .orderBy(asc(appointment.startsAt))
    .limit(MOST_SHOWN)
  return rows.map((row) =>
    attentionItem({
      ...visitPart(query, row),
      kind: 'pending',
      key: `pending-${row.id}`,
      name: row.name,
      since: row.createdAt.getTime(),
      note: decisionNotice({ startsAt: row.startsAt.getTime(), now }),
      step: may(query.actor.role, 'appointment.decide-laser') ? 'decide' : 'open',
    }),
  )
}

/** Whether a decision is due within a day, or overdue; null while there is time. Milliseconds. */
export function decisionNotice({ startsAt, now }: { startsAt: number; now: number }): 'soon' | 'past' | null {
  if (startsAt <= now) return 'past'
  return startsAt - now < DECISION_NOTICE_HOURS * HOUR_MS ? 'soon' : null
}
