import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const TOKEN_BYTES = 24

/** A bearer secret in base64url, by default 192 random bits as 32 characters. Only its hash is ever stored. */
export function newToken(bytes = TOKEN_BYTES) {
  return randomBytes(bytes).toString('base64url')
}

/** SHA-256 of a token; enough for secrets that are random to begin with. */
export function hashToken(token: string) {
  return createHash('sha256').update(token).digest()
}

/** Keyed digest in base64url, for values that could be guessed (a contact, a request body). */
export function keyedDigest(secret: string, text: string) {
  return createHmac('sha256', secret).update(text).digest('base64url')
}

/** Compares two digests without telling by time where they differ. */
export function sameBytes(a: Uint8Array, b: Uint8Array) {
  return a.length === b.length && timingSafeEqual(a, b)
}
