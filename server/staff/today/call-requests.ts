import { asc, isNull } from 'drizzle-orm'
import { callRequest } from '@/db/schema/booking'
import { database } from '../../database'
import { phoneWords } from '../phone-words'
import { type AttentionItem, attentionItem } from './attention-item'

const MOST_SHOWN = 50

/** People who asked the clinic to call and were not called yet. How urgent is said, which answer it was is not. */
export async function callRequests(): Promise<AttentionItem[]> {
  const rows = await database()
    .select({
      id: callRequest.id,
      name: callRequest.name,
      mobile: callRequest.mobile,
      severity: callRequest.severity,
      createdAt: callRequest.createdAt,
    })
    .from(callRequest)
    .where(isNull(callRequest.calledAt))
    .orderBy(asc(callRequest.createdAt))
    .limit(MOST_SHOWN)
  return rows.map(({ id, name, mobile, severity, createdAt }) => {
    const note = severity === 'emergency' || severity === 'urgent' ? severity : null
    return attentionItem({
      kind: note ? 'call_now' : 'call_back',
      key: `call-${id}`,
      href: `/staff/call-requests/${id}`,
      name,
      mobile: phoneWords(mobile),
      since: createdAt.getTime(),
      note,
      step: 'call',
    })
  })
}
