import type { Locale } from '@/domain/locale'
import type { AccountTopic } from '@/emails/staff-account'

export type MailKind =
  | 'booking_confirmed'
  | 'booking_pending'
  | 'pending_cleared'
  | 'pending_declined'
  | 'manage_link'
  | 'form_link'
  | 'form_received'
  | 'staff_alert'
  | 'staff_decision_due'
  | 'staff_mail_failed'
  | 'staff_account'

/** Mails to the clinic, which tell its staff to look; every other one goes to a patient. */
export const isStaffMail = (kind: string) => kind.startsWith('staff_')

/** One address: the one given for this booking, or the clinic's. */
type Recipient = { recipient: string; language: Locale }

/** Raw link secrets, fresh from `issueLink`. They are sealed with the message and wiped once it is sent. */
type Links = { manageToken: string; formToken?: string }

/**
 * What can be queued. `sequence` is the appointment's SEQUENCE at queueing (0 for a new booking): a mail whose
 * appointment has changed since is superseded and never sent.
 */
export type MailToQueue =
  | (Recipient & Links & { kind: 'booking_confirmed' | 'booking_pending'; appointmentId: string })
  | (Recipient & Links & { kind: 'pending_cleared'; appointmentId: string; sequence: number })
  | (Recipient & { kind: 'pending_declined'; appointmentId: string; sequence: number })
  | (Recipient & { kind: 'manage_link'; appointmentId: string; manageToken: string })
  | (Recipient & Required<Links> & { kind: 'form_link'; appointmentId: string })
  | (Recipient & { kind: 'form_received'; appointmentId: string; formId: string; manageToken: string })
  /** `subjectId` names the form (with its version) or the call request that has the answer. */
  | (Recipient & { kind: 'staff_alert'; subjectId: string; version?: number })
  | (Recipient & { kind: 'staff_decision_due'; appointmentId: string; sequence: number })
  /** At most one in an hour, however many mails fail: `hour` counts from 1970. */
  | (Recipient & { kind: 'staff_mail_failed'; hour: number })
  /** To one member of staff. `subjectId` is the account's or the invitation's; `staffToken` opens its link. */
  | (Recipient & { kind: 'staff_account'; topic: AccountTopic; subjectId: string; staffToken?: string })

/** What the sealed column of a queued message holds: ids, language and tokens, nothing else. */
export type MailPayload = {
  kind: MailKind
  language: Locale
  appointmentId: string | null
  version: string
  /** SEQUENCE that the appointment must still have; null where it does not matter. */
  sequence: number | null
  manageToken: string | null
  formToken: string | null
  /** About an account only: what, and the secret of its link. */
  topic?: AccountTopic
  staffToken?: string
}
