import { cookies } from 'next/headers'
import { isHttps } from '../env'
import { cookieName } from '../links/cookie'

/** Cookie of a signed-in person's session. */
export const staffCookie = () => cookieName('genu-staff')

/** Cookie between the password and the one-time code. */
export const attemptCookie = () => cookieName('genu-sign-in')

/** Attributes of both: never readable by scripts, never sent along from other sites' forms. */
export const staffCookieOptions = () => ({
  httpOnly: true,
  secure: isHttps(),
  sameSite: 'lax' as const,
  path: '/',
})

/** Sets one of the cookies above, in an action. */
export async function setStaffCookie(cookie: { name: string; value: string; maxAgeSeconds: number }) {
  const jar = await cookies()
  jar.set(cookie.name, cookie.value, { ...staffCookieOptions(), maxAge: cookie.maxAgeSeconds })
}
