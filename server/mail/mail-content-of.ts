import { bookingConfirmed } from '@/emails/booking-confirmed'
import { bookingPending } from '@/emails/booking-pending'
import type { MailContent } from '@/emails/frame/mail-content'
import { manageLink } from '@/emails/manage-link'
import { pendingCleared } from '@/emails/pending-cleared'
import { pendingDeclined } from '@/emails/pending-declined'
import { staffAlert } from '@/emails/staff-alert'
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
  if (kind === 'staff_alert') return staffAlert({ locale, clinic, todayUrl: `${origin}/staff` })
  if (!visit) throw new Error(`A ${kind} mail needs its appointment`)
  const about = { locale, clinic, visit: { ...visit, startsAt: visit.startsAt.getTime() } }
  if (kind === 'pending_declined') return pendingDeclined(about)

  const { manageToken, formToken } = payload
  if (!manageToken) throw new Error(`A ${kind} mail needs its link`)
  const manageUrl = `${origin}/${locale}/booking/link/${manageToken}`
  if (kind === 'manage_link') return manageLink({ locale, clinic, manageUrl })
  const formUrl = formToken ? `${origin}/${locale}/intake/link/${formToken}` : null
  const mail = { ...about, manageUrl, ...(formUrl && { formUrl }) }
  return TEMPLATES[kind](mail)
}

const TEMPLATES = {
  booking_confirmed: bookingConfirmed,
  booking_pending: bookingPending,
  pending_cleared: pendingCleared,
}
