import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { nowDate } from '../../clock/now'
import { env } from '../../env'
import { webhookSignature } from '../webhook/webhook-signature'

/** The worker may not have written down yet that it sent the mail; the provider's own pauses are longer. */
const PAUSES_MILLISECONDS = [300, 1_000, 5_000]

type Report = { id: string; type: 'email.delivered' | 'email.bounced' | 'email.complained' }

/** Tells our own webhook, signed, what became of a mail, as the real provider does. Does nothing without a secret. */
export async function reportDelivery({ id, type }: Report): Promise<void> {
  const secret = env().RESEND_WEBHOOK_SECRET
  if (!secret) return
  const body = JSON.stringify({ type, created_at: nowDate().toISOString(), data: { email_id: id } })
  for (const pause of PAUSES_MILLISECONDS) {
    await sleep(pause)
    const timestampSeconds = Math.floor(nowDate().getTime() / 1000)
    const signed = { id: `msg_${randomUUID()}`, timestampSeconds, body }
    const answer = await fetch(`${env().PUBLIC_URL}/api/webhooks/resend`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'svix-id': signed.id,
        'svix-timestamp': String(timestampSeconds),
        'svix-signature': webhookSignature(secret, signed),
      },
      body,
    }).catch(() => null)
    if (answer?.ok) return
  }
}
