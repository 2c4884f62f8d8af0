import type { MailVisit } from './mail-facts'
import type { MailKind, MailPayload } from './mail-to-queue'

/** In which state of its appointment a mail may go out; 'any' where it does not tell one. */
const FITTING_STATUS: Record<MailKind, readonly MailVisit['status'][] | 'any'> = {
  booking_confirmed: ['booked'],
  booking_pending: ['pending'],
  pending_cleared: ['booked'],
  pending_declined: ['cancelled'],
  manage_link: 'any',
  form_link: ['pending', 'booked', 'arrived'],
  form_received: ['pending', 'booked', 'arrived'],
  staff_alert: 'any',
  staff_decision_due: ['pending'],
  staff_mail_failed: 'any',
  staff_account: 'any',
}

type Question = { payload: MailPayload; visit: MailVisit | null; now: Date }

/**
 * Whether what a queued mail says is still so: the appointment exists, has not been moved since, is in the state that
 * the mail tells and, if the mail announces it, lies ahead.
 */
export function isStillTrue({ payload, visit, now }: Question): boolean {
  if (payload.appointmentId === null) return true
  if (!visit) return false
  if (payload.sequence !== null && payload.sequence !== visit.sequence) return false
  const fitting = FITTING_STATUS[payload.kind]
  if (fitting === 'any') return true
  if (!fitting.includes(visit.status)) return false
  return payload.kind === 'pending_declined' || visit.startsAt > now
}
