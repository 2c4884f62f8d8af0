import { and, eq, gt, isNull, lt } from 'drizzle-orm'
import { passkeyChallenge } from '@/db/schema/staff-account'
import { nowDate } from '../clock/now'
import { hashToken } from '../crypto/token'
import { database } from '../database'

const MINUTES = 5

type Purpose = (typeof passkeyChallenge.$inferSelect)['purpose']
type Challenge = { challenge: string; purpose: Purpose; userId: string | null }

/** Remembers a challenge that a passkey is asked to sign. */
export async function keepChallenge({ challenge, purpose, userId }: Challenge) {
  const now = nowDate()
  await database().delete(passkeyChallenge).where(lt(passkeyChallenge.expiresAt, now))
  const expiresAt = new Date(now.getTime() + MINUTES * 60_000)
  await database()
    .insert(passkeyChallenge)
    .values({ challengeHash: hashToken(challenge), purpose, userId, expiresAt })
}

/** Uses a challenge up. @returns false when it is none of ours, for somebody else, too old, or was used before */
export async function takeChallenge({ challenge, purpose, userId }: Challenge): Promise<boolean> {
  const taken = await database()
    .delete(passkeyChallenge)
    .where(
      and(
        eq(passkeyChallenge.challengeHash, hashToken(challenge)),
        eq(passkeyChallenge.purpose, purpose),
        userId === null ? isNull(passkeyChallenge.userId) : eq(passkeyChallenge.userId, userId),
        gt(passkeyChallenge.expiresAt, nowDate()),
      ),
    )
    .returning({ purpose: passkeyChallenge.purpose })
  return taken.length === 1
}
