import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { signInAttempt, user } from '@/db/schema/people'
import { nowDate } from '../clock/now'
import { database } from '../database'

/** Wrong codes, of either kind, before the password has to be given again. */
export const MOST_TRIES = 5

/**
 * Counts a try of a second factor before it is looked at, so that parallel guesses cannot share one.
 * @returns the account that gave its password, or null when the password has to be given again
 */
export async function takeAttempt(tokenHash: Buffer) {
  const [attempt] = await database()
    .update(signInAttempt)
    .set({ tries: sql`${signInAttempt.tries} + 1` })
    .where(
      and(
        eq(signInAttempt.tokenHash, tokenHash),
        gt(signInAttempt.expiresAt, nowDate()),
        lt(signInAttempt.tries, MOST_TRIES),
      ),
    )
    .returning({ userId: signInAttempt.userId, tries: signInAttempt.tries })
  if (!attempt) return null
  const [account] = await database()
    .select({ id: user.id, totpSecretSealed: user.totpSecretSealed })
    .from(user)
    .where(and(eq(user.id, attempt.userId), isNull(user.disabledAt)))
  return account ? { ...account, tries: attempt.tries } : null
}

/** Uses an attempt up. */
export async function endAttempt(tx: Transaction, tokenHash: Buffer) {
  await tx.delete(signInAttempt).where(eq(signInAttempt.tokenHash, tokenHash))
}
