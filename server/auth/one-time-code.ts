import { Secret, TOTP } from 'otpauth'
import type { SealedPlace } from '../crypto/sealed'

/** RFC 6238: a new code each 30 seconds. */
const STEP_SECONDS = 30
const STEP_MILLISECONDS = STEP_SECONDS * 1000

/** Steps either way whose codes are taken too, for clocks that are off by up to half a minute. */
const WINDOW_STEPS = 1

/** Where an account's one-time code secret is sealed. */
export const totpPlace = (userId: string): SealedPlace => ({
  table: 'user',
  column: 'totp_secret_sealed',
  rowId: userId,
})

/** A fresh secret: 160 random bits in base32, as authenticator apps take it. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** The 30-second step that a moment falls in. */
export function stepAt(milliseconds: number): number {
  return Math.floor(milliseconds / STEP_MILLISECONDS)
}

/** The code of one step. */
export function codeOfStep({ secret, step }: { secret: string; step: number }): string {
  return totp(secret).generate({ timestamp: step * STEP_MILLISECONDS })
}

/** The step whose code this is, the present one or one either way; null for any other code. */
export function stepOfCode({
  secret,
  code,
  at,
}: {
  secret: string
  code: string
  at: number
}): number | null {
  if (!/^\d{6}$/.test(code)) return null
  const delta = totp(secret).validate({ token: code, timestamp: at, window: WINDOW_STEPS })
  return delta === null ? null : stepAt(at) + delta
}

/** What an authenticator app reads from a code on the screen. */
export function authenticatorUri({ secret, email }: { secret: string; email: string }): string {
  return new TOTP({ ...FORM, secret: Secret.fromBase32(secret), issuer: 'Genu', label: email }).toString()
}

const FORM = { period: STEP_SECONDS, digits: 6, algorithm: 'SHA1' }

function totp(secret: string) {
  return new TOTP({ ...FORM, secret: Secret.fromBase32(secret) })
}

/** Milliseconds by which codes are made: the real clock, also when a test has set ours. Authenticator apps know no other. */
export function authenticatorTime(): number {
  return Date.now()
}
