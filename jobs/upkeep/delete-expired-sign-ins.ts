import { lte } from 'drizzle-orm'
import { session, signInAttempt } from '@/db/schema/people'
import { database } from '@/server/database'

/** Half-finished sign-ins and sessions whose time is over. */
export async function deleteExpiredSignIns(now: Date) {
  await database().delete(signInAttempt).where(lte(signInAttempt.expiresAt, now))
  await database().delete(session).where(lte(session.expires, now))
}
