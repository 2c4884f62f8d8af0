import { rememberDevice } from './known-device'
import { attemptCookie, setStaffCookie, staffCookie } from './staff-cookie'
import { LONGEST_HOURS } from './staff-session'

/** Gives this browser the cookie of a session. */
export const giveSession = (sessionToken: string) =>
  setStaffCookie({ name: staffCookie(), value: sessionToken, maxAgeSeconds: LONGEST_HOURS * 3600 })

/** The end of every sign-in: the half-way cookie goes, the session's comes, and the browser is known from now on. */
export async function finishSignIn({ sessionToken, userId }: { sessionToken: string; userId: string }) {
  await setStaffCookie({ name: attemptCookie(), value: '', maxAgeSeconds: 0 })
  await giveSession(sessionToken)
  await rememberDevice(userId)
}
