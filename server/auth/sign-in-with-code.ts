import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm'
import { signInAttempt, user } from '@/db/schema/people'
import { recordAudit } from '../audit/record-audit'
import { nowDate } from '../clock/now'
import { unseal } from '../crypto/sealed'
import { hashToken, newToken } from '../crypto/token'
import { database } from '../database'
import { log } from '../log/log'
import { authenticatorTime, stepOfCode, totpPlace } from './one-time-code'
import { sessionAdapter } from './session-adapter'
import { LONGEST_HOURS } from './staff-session'

/** Wrong codes before the password has to be given again. */
const MOST_TRIES = 5

type CodeResult =
  | { ok: true; sessionToken: string; userId: string }
  | { ok: false; code: 'wrong_code' | 'start_again' }

/**
 * Second half of signing in: the one-time code makes the session. A code works once, also in parallel requests: the
 * account's last used step is moved forward by one UPDATE, and only the request that moved it gets a session.
 */
export async function signInWithCode(typed: {
  attemptToken: string
  code: string
  /** Session that this browser still holds; it ends. */
  earlierSession: string | undefined
}): Promise<CodeResult> {
  const tokenHash = hashToken(typed.attemptToken)
  const account = await takeTry(tokenHash)
  if (!account) return { ok: false, code: 'start_again' }

  const secret = unseal<string>(totpPlace(account.id), account.totpSecretSealed)
  const step = stepOfCode({ secret, code: typed.code, at: authenticatorTime() })
  const sessionToken =
    step === null ? null : await startSession({ userId: account.id, step, tokenHash, ...typed })
  if (sessionToken) return { ok: true, sessionToken, userId: account.id }

  log().info({ event: 'sign-in.code-refused', userId: account.id, tries: account.tries })
  return { ok: false, code: account.tries >= MOST_TRIES ? 'start_again' : 'wrong_code' }
}

/** Counts a try before the code is looked at, so that parallel guesses cannot share one. */
async function takeTry(tokenHash: Buffer) {
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

async function startSession(won: {
  userId: string
  step: number
  tokenHash: Buffer
  earlierSession: string | undefined
}): Promise<string | null> {
  return database().transaction(async (tx) => {
    const [moved] = await tx
      .update(user)
      .set({ totpLastStep: won.step })
      .where(and(eq(user.id, won.userId), lt(user.totpLastStep, won.step), isNull(user.disabledAt)))
      .returning({ id: user.id })
    if (!moved) return null
    await tx.delete(signInAttempt).where(eq(signInAttempt.tokenHash, won.tokenHash))
    const sessions = sessionAdapter(tx)
    if (won.earlierSession) await sessions.deleteSession(won.earlierSession)
    const sessionToken = newToken()
    const expires = new Date(nowDate().getTime() + LONGEST_HOURS * 3_600_000)
    await sessions.createSession({ sessionToken, userId: won.userId, expires })
    await recordAudit(tx, {
      actor: { kind: 'staff', id: won.userId },
      action: 'session.started',
      subject: { kind: 'user', id: won.userId },
    })
    return sessionToken
  })
}
