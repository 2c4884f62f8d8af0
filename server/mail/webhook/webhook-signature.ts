import { createHmac } from 'node:crypto'
import { sameBytes } from '../../crypto/token'

const REPLAY_WINDOW_SECONDS = 5 * 60

type Signed = { id: string; timestampSeconds: number; body: string }

/** HMAC-SHA-256 over `id.timestamp.body` under the base64 secret after `whsec_`, as Svix signs webhooks. */
export function webhookSignature(secret: string, { id, timestampSeconds, body }: Signed): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const digest = createHmac('sha256', key).update(`${id}.${timestampSeconds}.${body}`).digest('base64')
  return `v1,${digest}`
}

type Received = { secret: string; headers: Headers; body: string; now: Date }

/**
 * Whether a webhook was signed with our secret not longer than five minutes ago. The header may carry several
 * signatures, which is how the provider changes its secret.
 */
export function isSignedWebhook({ secret, headers, body, now }: Received): boolean {
  const id = headers.get('svix-id')
  const timestamp = headers.get('svix-timestamp')
  const signatures = headers.get('svix-signature')
  if (!id || !timestamp || !signatures || !/^\d{1,12}$/.test(timestamp)) return false
  const timestampSeconds = Number(timestamp)
  if (Math.abs(now.getTime() / 1000 - timestampSeconds) > REPLAY_WINDOW_SECONDS) return false
  const expected = Buffer.from(webhookSignature(secret, { id, timestampSeconds, body }))
  return signatures.split(' ').some((signature) => sameBytes(Buffer.from(signature), expected))
}
