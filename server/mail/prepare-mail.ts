import { and, eq, gt } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { outboxMessage } from '@/db/schema/outbox'
import { unseal } from '../crypto/sealed'
import { database } from '../database'
import { env } from '../env'
import type { ClaimedMail } from './claim-mail'
import { type ComposedMail, composeMail } from './compose-mail'
import { clinicForMail, visitForMail } from './mail-facts'
import type { MailPayload } from './mail-to-queue'
import { payloadPlace } from './queue-mail'
import { isStillTrue } from './still-true'

export type Preparation =
  | { ok: true; mail: ComposedMail; payload: MailPayload }
  | { ok: false; code: 'superseded' | 'lease_lost' }

/** Reads afresh what a claimed message is about and makes the mail, unless it is no longer true or no longer ours. */
export async function prepareMail(claimed: ClaimedMail, { now }: { now: Date }): Promise<Preparation> {
  const payload = unseal<MailPayload>(payloadPlace(claimed.id), claimed.payloadSealed)
  const { appointmentId, language } = payload
  const read = await database().transaction(async (tx) => {
    if (!(await leaseHolds(tx, { claimed, now }))) return null
    const visit = appointmentId ? await visitForMail(tx, { appointmentId, language }) : null
    return { visit, clinic: await clinicForMail(tx, language) }
  })
  if (!read) return { ok: false, code: 'lease_lost' }
  if (!isStillTrue({ payload, visit: read.visit, now })) return { ok: false, code: 'superseded' }
  const { origin } = new URL(env().PUBLIC_URL)
  const mail = await composeMail({ payload, ...read, origin, stamp: claimed.createdAt })
  return { ok: true, mail, payload }
}

async function leaseHolds(tx: Transaction, { claimed, now }: { claimed: ClaimedMail; now: Date }) {
  const [held] = await tx
    .select({ id: outboxMessage.id })
    .from(outboxMessage)
    .where(
      and(
        eq(outboxMessage.id, claimed.id),
        eq(outboxMessage.leaseId, claimed.leaseId),
        gt(outboxMessage.leasedUntil, now),
      ),
    )
  return held !== undefined
}
