import { type RateLimit, takeRate } from '../rate/take-rate'
import type { MailKind } from './mail-to-queue'

const TO_A_PATIENT: RateLimit = { name: 'mail.patient', limit: 10, windowSeconds: 3600 }
const TO_THE_CLINIC: RateLimit = { name: 'mail.clinic', limit: 60, windowSeconds: 3600 }

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
  const limit = kind === 'staff_alert' ? TO_THE_CLINIC : TO_A_PATIENT
  return takeRate(limit, recipient.toLowerCase())
}
