import { cookies } from 'next/headers'
import { newToken } from '../../crypto/token'
import { cookieOptions, holderCookie } from '../../links/cookie'

/** The secret by which this browser's holds are counted, made on its first hold. Call it in an action only. */
export async function browserHolder(): Promise<string> {
  const jar = await cookies()
  const known = jar.get(holderCookie())?.value
  if (known) return known
  const secret = newToken()
  jar.set(holderCookie(), secret, cookieOptions(1))
  return secret
}
