import { and, eq, lt, sql } from 'drizzle-orm'
import { session, user } from '@/db/schema/people'
import { recordAudit } from '../audit/record-audit'
import { nowDate } from '../clock/now'
import { newToken } from '../crypto/token'
import { database } from '../database'
import { passwordFits } from './password'
import { findLockedSession, findStaffSession, sessionTokenHash } from './staff-session'

/** Wrong passwords before the session is over and both factors are asked for again. */
const MOST_TRIES = 5

type UnlockResult = { ok: true; sessionToken: string } | { ok: false; code: 'wrong_password' | 'over' }

/**
 * Opens a locked session again with its owner's password. The cookie is what they have, the password what they know:
 * still two factors. The session goes on under a new token, the old one opens nothing any more.
 */
export async function unlockSession(typed: { token: string; password: string }): Promise<UnlockResult> {
  // a page may have locked itself a moment before its session does: the password is asked for all the same
  const found = (await findLockedSession(typed.token)) ?? (await findStaffSession(typed.token))
  if (!found) return { ok: false, code: 'over' }
  const isThis = eq(session.sessionToken, found.tokenHash)
  const tries = await takeTry(found.tokenHash)
  if (tries === null) return { ok: false, code: 'over' }

  const { userId } = found.staff
  const [account] = await database()
    .select({ passwordHash: user.passwordHash })
    .from(user)
    .where(eq(user.id, userId))
  const isRight = await passwordFits(account?.passwordHash ?? null, typed.password)
  const actor = { kind: 'staff' as const, id: userId }
  const subject = { kind: 'user', id: userId }
  return database().transaction(async (tx) => {
    if (isRight) {
      const sessionToken = newToken()
      const moved = await tx
        .update(session)
        .set({ sessionToken: sessionTokenHash(sessionToken), lastSeenAt: nowDate(), unlockTries: 0 })
        .where(isThis)
        .returning({ userId: session.userId })
      if (moved.length === 0) return { ok: false, code: 'over' }
      await recordAudit(tx, { actor, action: 'session.unlocked', subject })
      return { ok: true, sessionToken }
    }
    await recordAudit(tx, { actor, action: 'session.unlock-refused', subject, detail: { tries } })
    if (tries < MOST_TRIES) return { ok: false, code: 'wrong_password' }
    await tx.delete(session).where(isThis)
    return { ok: false, code: 'over' }
  })
}

/** Counts a try before the password is looked at, so that parallel guesses cannot share one. */
async function takeTry(tokenHash: string): Promise<number | null> {
  const [row] = await database()
    .update(session)
    .set({ unlockTries: sql`${session.unlockTries} + 1` })
    .where(and(eq(session.sessionToken, tokenHash), lt(session.unlockTries, MOST_TRIES)))
    .returning({ tries: session.unlockTries })
  return row?.tries ?? null
}
