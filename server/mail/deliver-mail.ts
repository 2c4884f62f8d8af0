import { Resend } from 'resend'
import { env, isLocal } from '../env'
import type { ComposedMail } from './compose-mail'

const TIMEOUT_MILLISECONDS = 10_000

export type Delivery =
  | { ok: true; providerId: string | null }
  /** `code` is ours and short: the provider's words may quote the address. */
  | { ok: false; retry: boolean; code: string; retryAfterSeconds: number | null }

export type OutgoingMail = ComposedMail & { recipient: string; idempotencyKey: string }

let held: Resend | undefined

/** Built at the first mail: the library refuses to be built without a key, and no page may fail for that. */
function provider() {
  const { RESEND_API_KEY } = env()
  const baseUrl = providerAddress()
  held ??= new Resend(RESEND_API_KEY, baseUrl ? { baseUrl } : {})
  return held
}

/** In demo and test mode mail never leaves this machine, even when nobody has said where it should go. */
function providerAddress(): string | undefined {
  const { RESEND_BASE_URL, PUBLIC_URL } = env()
  const local = isLocal() ? new URL('/dev/resend', PUBLIC_URL).href : undefined
  return (RESEND_BASE_URL ?? local)?.replace(/\/$/, '')
}

/**
 * Hands one mail to the provider. The key lets a second try of the same message be recognised for 24 hours; no
 * tracking is asked for, and there is one recipient.
 */
export async function deliverMail({ recipient, idempotencyKey, ...mail }: OutgoingMail): Promise<Delivery> {
  const options = { idempotencyKey, signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS) }
  const { data, error, headers } = await provider().emails.send(
    { from: env().MAIL_FROM, to: recipient, ...mail },
    options,
  )
  if (!error) return { ok: true, providerId: data.id ?? null }
  // Said when this key was used before for a mail that read a little differently, so that mail has gone out.
  if (error.name === 'invalid_idempotent_request') return { ok: true, providerId: null }
  const retryAfter = Number(headers?.['retry-after'] ?? Number.NaN)
  return {
    ok: false,
    retry: isWorthRetrying(error),
    code: error.statusCode === null ? 'network' : `http_${error.statusCode}`,
    retryAfterSeconds: Number.isFinite(retryAfter) ? retryAfter : null,
  }
}

/** Refusals of the message itself. A wrong key or an unproved domain (401, 403) can be mended without the sender. */
function isWorthRetrying({ statusCode, name }: { statusCode: number | null; name: string }): boolean {
  if (statusCode === null || statusCode >= 500) return true
  return [401, 403, 408, 429].includes(statusCode) || name === 'concurrent_idempotent_requests'
}
