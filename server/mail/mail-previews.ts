import type { Locale } from '@/domain/locale'
import { bookingConfirmed } from '@/emails/booking-confirmed'
import { bookingPending } from '@/emails/booking-pending'
import { exampleDesk, exampleVisit } from '@/emails/example-visit'
import { formLink } from '@/emails/form-link'
import { formReceived } from '@/emails/form-received'
import type { MailContent } from '@/emails/frame/mail-content'
import { manageLink } from '@/emails/manage-link'
import { pendingCleared } from '@/emails/pending-cleared'
import { pendingDeclined } from '@/emails/pending-declined'
import { staffAccount } from '@/emails/staff-account'
import { staffAlert } from '@/emails/staff-alert'
import { staffDecisionDue } from '@/emails/staff-decision-due'
import { staffMailFailed } from '@/emails/staff-mail-failed'
import type { MailKind } from './mail-to-queue'

/** Every mail of the product with invented facts. A kind without a preview is a type error. */
const PREVIEWS: Record<MailKind, (locale: Locale) => MailContent> = {
  booking_confirmed: (locale) => bookingConfirmed(exampleVisit(locale)),
  booking_pending: (locale) => bookingPending(exampleVisit(locale)),
  pending_cleared: (locale) => pendingCleared(exampleVisit(locale)),
  pending_declined: (locale) => pendingDeclined(exampleVisit(locale)),
  manage_link: (locale) => manageLink(exampleVisit(locale)),
  form_link: (locale) => formLink(exampleVisit(locale)),
  form_received: (locale) => formReceived(exampleVisit(locale)),
  staff_alert: (locale) => staffAlert(exampleDesk(locale)),
  staff_decision_due: (locale) => staffDecisionDue(exampleDesk(locale)),
  staff_mail_failed: (locale) => staffMailFailed(exampleDesk(locale)),
  staff_account: (locale) => staffAccount({ ...exampleDesk(locale), topic: 'invite' }),
}

const isMailKind = (name: string): name is MailKind => Object.hasOwn(PREVIEWS, name)

export const MAIL_KINDS = Object.keys(PREVIEWS).filter(isMailKind)

/** One mail with invented facts; null when there is no such kind. */
export function mailPreview({ kind, locale }: { kind: string; locale: Locale }): MailContent | null {
  return isMailKind(kind) ? PREVIEWS[kind](locale) : null
}
