import { nowDate } from '../clock/now'
import { log } from '../log/log'
import { reportFailure } from '../log/report-failure'
import { type ClaimedMail, claimMail } from './claim-mail'
import { deliverMail } from './deliver-mail'
import { ALLOWANCE_WAIT_SECONDS, mayReceiveNow } from './mail-allowance'
import { isOneRecipient } from './one-recipient'
import { prepareMail } from './prepare-mail'
import { isTooOldToRetry, nextTryAt } from './retry-schedule'
import { type Settlement, SUPERSEDED, settleMail } from './settle-mail'

export type SendOutcome = Settlement['status'] | 'lease_lost'

/**
 * Sends the one mail that has been due longest. Safe in any number of workers at once: a message is claimed with a
 * lease, its key makes a second try harmless, and a worker that comes back late writes nothing.
 * @returns null when nothing is due
 */
export async function sendNextMail({ now = nowDate() } = {}): Promise<SendOutcome | null> {
  const claimed = await claimMail({ now })
  if (!claimed) return null
  const settlement = await tryMail(claimed, now).catch((error: unknown) => {
    reportFailure('mail.send', error)
    return failed({ claimed, now, code: 'internal', retryAfterSeconds: null })
  })
  const written = settlement !== 'lease_lost' && (await settleMail(claimed, settlement))
  const outcome = written ? settlement.status : 'lease_lost'
  const code = settlement !== 'lease_lost' && 'lastError' in settlement ? settlement.lastError : null
  log().info({ message: claimed.id, attempt: claimed.attempts, outcome, code }, 'mail')
  return outcome
}

async function tryMail(claimed: ClaimedMail, now: Date): Promise<Settlement | 'lease_lost'> {
  const { id, recipient, attempts, createdAt } = claimed
  if (isTooOldToRetry({ attempts: attempts - 1, createdAt, now }))
    return { status: 'dead', lastError: 'expired' }
  if (!isOneRecipient(recipient)) return { status: 'dead', lastError: 'recipient' }
  const prepared = await prepareMail(claimed, { now })
  if (!prepared.ok) {
    return prepared.code === 'lease_lost' ? 'lease_lost' : { status: 'dead', lastError: SUPERSEDED }
  }
  const { mail, payload } = prepared
  if (attempts === 1 && !(await mayReceiveNow({ kind: payload.kind, recipient }))) {
    const nextAttemptAt = new Date(now.getTime() + ALLOWANCE_WAIT_SECONDS * 1000)
    return { status: 'queued', lastError: 'recipient_limit', nextAttemptAt, attempts: 0 }
  }
  const idempotencyKey = `${id}/${payload.version}`
  const delivery = await deliverMail({ ...mail, recipient, idempotencyKey })
  if (delivery.ok) return { status: 'sent', providerId: delivery.providerId, now }
  const { retry, code, retryAfterSeconds } = delivery
  return retry ? failed({ claimed, now, code, retryAfterSeconds }) : { status: 'dead', lastError: code }
}

type Failed = { claimed: ClaimedMail; now: Date; code: string; retryAfterSeconds: number | null }

function failed({ claimed, now, code, retryAfterSeconds }: Failed): Settlement {
  const { attempts, createdAt } = claimed
  const nextAttemptAt = nextTryAt({ attempts, createdAt, now, retryAfterSeconds, random: Math.random() })
  if (!nextAttemptAt) return { status: 'dead', lastError: code }
  return { status: 'queued', lastError: code, nextAttemptAt }
}
