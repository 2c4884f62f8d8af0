import type { Temporal } from 'temporal-polyfill'
import { MINUTE_MS } from '@/domain/time/epoch'
import { type AttentionItem, attentionItem } from './attention-item'
import type { DayVisit } from './load-day'

/** Someone who arrived longer ago than this, and whose time has come, is waiting. */
const LONG_WAIT_MINUTES = 15
/** A form that is missing this long before the visit needs a word with the patient. */
const FORM_NOTICE_MINUTES = 120

/** What the day's visits themselves bring up: people who wait, and forms that are missing shortly before the visit. */
export function dayAttention(visits: readonly DayVisit[], now: Temporal.Instant): AttentionItem[] {
  const at = now.epochMilliseconds
  return visits.flatMap((visit) => {
    const waited = waitingMinutes(visit, at)
    if (waited !== null) return [itemOf(visit, { kind: 'waiting', minutes: waited, since: visit.arrivedAt })]
    const minutes = minutesUntil(visit, at)
    const isMissing = visit.form.state === 'none' || visit.form.state === 'open'
    if (visit.state === 'booked' && isMissing && minutes < FORM_NOTICE_MINUTES && visit.endsAt > at) {
      return [itemOf(visit, { kind: 'no_form', minutes: Math.max(minutes, 0) })]
    }
    return []
  })
}

/** Minutes that a person has waited beyond what is usual, null for everybody else. */
export function waitingMinutes(
  { state, arrivedAt, startsAt }: Pick<DayVisit, 'state' | 'arrivedAt' | 'startsAt'>,
  at: number,
): number | null {
  if (state !== 'arrived' || arrivedAt === null || at < startsAt) return null
  const waited = Math.floor((at - arrivedAt) / MINUTE_MS)
  return waited > LONG_WAIT_MINUTES ? waited : null
}

const minutesUntil = ({ startsAt }: DayVisit, at: number) => Math.floor((startsAt - at) / MINUTE_MS)

function itemOf(visit: DayVisit, item: Pick<AttentionItem, 'kind'> & Partial<AttentionItem>): AttentionItem {
  return attentionItem({
    key: `${item.kind}-${visit.id}`,
    href: `/staff/appointments/${visit.id}`,
    name: visit.name,
    mobile: visit.mobile,
    startsAt: visit.startsAt,
    service: visit.service,
    with: visit.with,
    ...item,
  })
}
