import { cookies } from 'next/headers'
import { hashToken, newToken } from '../crypto/token'
import { cookieName, cookieOptions } from '../links/cookie'

/** As long as stored answers may be read without typing anything. */
const IDLE_MINUTES = 30
const MINUTES_A_DAY = 1440

const typistCookie = () => cookieName('genu-typist')

/** Digest of the secret by which this browser sees again what it has typed itself; null when it has none. */
export async function currentTypist(): Promise<Buffer | null> {
  const secret = (await cookies()).get(typistCookie())?.value
  return secret ? hashToken(secret) : null
}

/** The same, made and kept for another half hour. Call it where cookies can be set. */
export async function rememberTypist(): Promise<Buffer> {
  const jar = await cookies()
  const secret = jar.get(typistCookie())?.value ?? newToken()
  jar.set(typistCookie(), secret, cookieOptions(IDLE_MINUTES / MINUTES_A_DAY))
  return hashToken(secret)
}
