import { and, eq, gt, inArray, type SQL } from 'drizzle-orm'
import { appointment } from '@/db/schema/scheduling'
import type { AppointmentStatus } from '@/domain/appointments/status'
import { phoneWords } from '../phone-words'
import { resourceName, serviceFacts } from '../staff-place'
import type { AttentionItem } from './attention-item'
import type { AttentionQuery } from './load-attention'

/** Visits of a location that are not over: the window that every look at Today is bounded by. */
export function upcomingVisits(
  { location, now }: Pick<AttentionQuery, 'location' | 'now'>,
  statuses: AppointmentStatus[],
): SQL | undefined {
  return and(
    eq(appointment.locationId, location.id),
    gt(appointment.startsAt, new Date(now.epochMilliseconds - LONGEST_VISIT_MILLISECONDS)),
    gt(appointment.endsAt, new Date(now.epochMilliseconds)),
    inArray(appointment.status, statuses),
  )
}

/** Lets the index on the start serve a question about the end. */
const LONGEST_VISIT_MILLISECONDS = 12 * 3_600_000

/** Columns that a line about a visit needs. */
export const visitColumns = {
  id: appointment.id,
  startsAt: appointment.startsAt,
  serviceId: appointment.serviceId,
  practitionerId: appointment.practitionerId,
  mobile: appointment.contactMobile,
}

type VisitRow = { id: string; startsAt: Date; serviceId: string; practitionerId: string; mobile: string }

/** The part of an item that its visit gives. */
export function visitPart(
  { clinic }: Pick<AttentionQuery, 'clinic'>,
  visit: VisitRow,
): Pick<AttentionItem, 'href' | 'mobile' | 'startsAt' | 'service' | 'with'> {
  return {
    href: `/staff/appointments/${visit.id}`,
    mobile: phoneWords(visit.mobile),
    startsAt: visit.startsAt.getTime(),
    service: serviceFacts(clinic, visit.serviceId).service,
    with: resourceName(clinic, visit.practitionerId),
  }
}
