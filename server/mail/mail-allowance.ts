import { type RateLimit, takeRate } from '../rate/take-rate'
import type { MailKind } from './mail-to-queue'

const TO_A_PATIENT: RateLimit = { name: 'mail.patient', limit: 10, windowSeconds: 3600 }
/** What cannot wait has an allowance of its own, which nothing else can use up. */
const ALARMS: RateLimit = { name: 'mail.clinic', limit: 60, windowSeconds: 3600 }
const NOTICES: RateLimit = { name: 'mail.clinic-notice', limit: 30, windowSeconds: 3600 }
const ACCOUNT: RateLimit = { name: 'mail.account', limit: 20, windowSeconds: 3600 }

const LIMITS: Record<MailKind, RateLimit> = {
  booking_confirmed: TO_A_PATIENT,
  booking_pending: TO_A_PATIENT,
  pending_cleared: TO_A_PATIENT,
  pending_declined: TO_A_PATIENT,
  manage_link: TO_A_PATIENT,
  form_link: TO_A_PATIENT,
  form_received: TO_A_PATIENT,
  staff_alert: ALARMS,
  staff_decision_due: NOTICES,
  staff_mail_failed: NOTICES,
  staff_account: ACCOUNT,
}

/** How long a mail waits that is one too many for its address. */
export const ALLOWANCE_WAIT_SECONDS = 1800

/** Counts one mail to an address, so that no public form can flood a mailbox. False: not now. */
export async function mayReceiveNow({
  kind,
  recipient,
}: {
  kind: MailKind
  recipient: string
}): Promise<boolean> {
  return takeRate(LIMITS[kind], recipient.toLowerCase())
}
