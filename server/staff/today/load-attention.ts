import type { Temporal } from 'temporal-polyfill'
import type { StaffActor } from '../../auth/current-staff'
import type { Clinic, ClinicLocation } from '../../clinic/load-clinic'
import { type AttentionItem, byUrgency } from './attention-item'
import { callRequests } from './call-requests'
import { dayAttention } from './day-attention'
import { failedMails, untoldDecisions } from './failed-mails'
import type { DayVisit } from './load-day'
import { pendingBookings } from './pending-bookings'
import { contactFirst, redFlagForms } from './red-flag-forms'

/** Who asks, about which location, when. */
export type AttentionQuery = {
  actor: StaffActor
  clinic: Clinic
  location: ClinicLocation
  now: Temporal.Instant
}

/** Everything at a location that someone should look at now, most urgent first: six bounded queries. */
export async function loadAttention(
  query: AttentionQuery & { visits: readonly DayVisit[] },
): Promise<AttentionItem[]> {
  const found = await Promise.all([
    callRequests(),
    redFlagForms(query),
    contactFirst(query),
    pendingBookings(query),
    failedMails(query),
    untoldDecisions(query),
  ])
  return byUrgency([...found.flat(), ...dayAttention(query.visits, query.now)])
}
