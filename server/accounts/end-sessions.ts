import { and, eq, ne } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { session, signInAttempt } from '@/db/schema/people'

/** Ends somebody's sessions and half sign-ins at once, but for one that may stay. @returns how many sessions ended */
export async function endSessions(tx: Transaction, { userId, but }: { userId: string; but?: string }) {
  const theirs = eq(session.userId, userId)
  const ended = await tx
    .delete(session)
    .where(but ? and(theirs, ne(session.sessionToken, but)) : theirs)
    .returning({ userId: session.userId })
  await tx.delete(signInAttempt).where(eq(signInAttempt.userId, userId))
  return ended.length
}
