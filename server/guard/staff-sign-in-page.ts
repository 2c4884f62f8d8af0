import { and, eq, gt } from 'drizzle-orm'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { signInAttempt } from '@/db/schema/people'
import { currentStaff, lockedStaff, type StaffActor } from '../auth/current-staff'
import { attemptCookie } from '../auth/staff-cookie'
import { nowDate } from '../clock/now'
import { hashToken } from '../crypto/token'
import { database } from '../database'

/** Guards the sign-in page: whoever is signed in already goes on to Today. */
export async function signInPage() {
  if (await currentStaff()) redirect('/staff')
}

/** Guards the page that unlocks a session. @returns whose session it is */
export async function lockedPage(): Promise<StaffActor> {
  await signInPage()
  const locked = await lockedStaff()
  if (!locked) redirect('/staff/sign-in')
  return locked
}

/** Guards the page for the one-time code: without a right password in the last minutes it leads back to it. */
export async function signInCodePage() {
  await signInPage()
  const token = (await cookies()).get(attemptCookie())?.value
  if (!token) redirect('/staff/sign-in')
  const [attempt] = await database()
    .select({ userId: signInAttempt.userId })
    .from(signInAttempt)
    .where(and(eq(signInAttempt.tokenHash, hashToken(token)), gt(signInAttempt.expiresAt, nowDate())))
  if (!attempt) redirect('/staff/sign-in')
}
