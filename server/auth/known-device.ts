import { cookies } from 'next/headers'
import { keyedDigest, newToken, sameBytes } from '../crypto/token'
import { env } from '../env'
import { cookieName } from '../links/cookie'
import { setStaffCookie } from './staff-cookie'

const KNOWN_DAYS = 90

const deviceCookie = () => cookieName('genu-device')

/**
 * The mark of a browser in which this account signed in before. It opens nothing: tries from such a browser are only
 * counted by themselves, so that guesses from elsewhere cannot shut the account's owner out (OWASP, device cookies).
 */
export async function knownDevice(userId: string): Promise<string | null> {
  const [device = '', proof = ''] = ((await cookies()).get(deviceCookie())?.value ?? '').split('.')
  if (!device) return null
  return sameBytes(Buffer.from(proof), Buffer.from(proofOf({ device, userId }))) ? device : null
}

/** Marks this browser after a whole sign-in. */
export async function rememberDevice(userId: string) {
  const device = newToken()
  const value = `${device}.${proofOf({ device, userId })}`
  await setStaffCookie({ name: deviceCookie(), value, maxAgeSeconds: KNOWN_DAYS * 86_400 })
}

function proofOf({ device, userId }: { device: string; userId: string }) {
  return keyedDigest(env().AUTH_SECRET, `device|${device}|${userId}`)
}
