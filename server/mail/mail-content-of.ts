import { bookingConfirmed } from '@/emails/booking-confirmed'
import { bookingPending } from '@/emails/booking-pending'
import { formLink } from '@/emails/form-link'
import { formReceived } from '@/emails/form-received'
import type { MailContent } from '@/emails/frame/mail-content'
import { manageLink } from '@/emails/manage-link'
import { pendingCleared } from '@/emails/pending-cleared'
import { pendingDeclined } from '@/emails/pending-declined'
import { type AccountTopic, staffAccount } from '@/emails/staff-account'
import { staffAlert } from '@/emails/staff-alert'
import { staffDecisionDue } from '@/emails/staff-decision-due'
import { staffMailFailed } from '@/emails/staff-mail-failed'
import type { MailClinicFacts, MailVisit } from './mail-facts'
import type { MailPayload } from './mail-to-queue'

export type MailMaterial = {
  payload: MailPayload
  clinic: MailClinicFacts
  /** Null for mails that are about no appointment. */
  visit: MailVisit | null
  /** Origin of the site, e.g. `https://clinic.example`. */
  origin: string
}

/** Puts the material of a mail into its template. */
export function mailContentOf({ payload, clinic, visit, origin }: MailMaterial): MailContent {
  const { kind, language: locale } = payload
  const desk = { locale, clinic, todayUrl: `${origin}/staff` }
  if (kind === 'staff_alert') return staffAlert(desk)
  if (kind === 'staff_mail_failed') return staffMailFailed(desk)
  if (kind === 'staff_account') {
    const { topic = 'invite', staffToken } = payload
    return staffAccount({ locale, clinic, topic, url: `${origin}${accountPath(topic, staffToken)}` })
  }
  if (!visit) throw new Error(`A ${kind} mail needs its appointment`)
  const about = { locale, clinic, visit: { ...visit, startsAt: visit.startsAt.getTime() } }
  if (kind === 'pending_declined') return pendingDeclined(about)
  if (kind === 'staff_decision_due') {
    return staffDecisionDue({ ...about, visitUrl: `${origin}/staff/appointments/${visit.id}` })
  }

  const { manageToken, formToken } = payload
  if (!manageToken) throw new Error(`A ${kind} mail needs its link`)
  const mail = { ...about, manageUrl: `${origin}/${locale}/booking/link/${manageToken}` }
  if (kind === 'manage_link') return manageLink(mail)
  if (kind === 'form_received') return formReceived(mail)
  const formUrl = formToken ? `${origin}/${locale}/intake/link/${formToken}` : undefined
  if (kind !== 'form_link') return TEMPLATES[kind]({ ...mail, ...(formUrl && { formUrl }) })
  if (!formUrl) throw new Error('A form_link mail needs the link of the form')
  return formLink({ ...mail, formUrl })
}

const TEMPLATES = {
  booking_confirmed: bookingConfirmed,
  booking_pending: bookingPending,
  pending_cleared: pendingCleared,
}

/** Where a mail about an account leads: behind its link, or to one's own account page. */
function accountPath(topic: AccountTopic, token: string | undefined): string {
  if (!token) return '/staff/account'
  return topic === 'invite' ? `/staff/invite/link/${token}` : `/staff/reset/link/${token}`
}
