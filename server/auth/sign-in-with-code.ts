import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm'
import { signInAttempt, user } from '@/db/schema/people'
import { nowDate } from '../clock/now'
import { unseal } from '../crypto/sealed'
import { hashToken } from '../crypto/token'
import { database } from '../database'
import { log } from '../log/log'
import { authenticatorTime, stepOfCode, totpPlace } from './one-time-code'
import { startSession } from './start-session'

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
  userAgent: string | null
}): Promise<CodeResult> {
  const tokenHash = hashToken(typed.attemptToken)
  const account = await takeTry(tokenHash)
  if (!account) return { ok: false, code: 'start_again' }

  const secret = unseal<string>(totpPlace(account.id), account.totpSecretSealed)
  const step = stepOfCode({ secret, code: typed.code, at: authenticatorTime() })
  const sessionToken =
    step === null ? null : await spendStep({ ...typed, userId: account.id, step, tokenHash })
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

type Won = {
  userId: string
  step: number
  tokenHash: Buffer
  earlierSession: string | undefined
  userAgent: string | null
}

async function spendStep({ step, tokenHash, ...won }: Won): Promise<string | null> {
  return database().transaction(async (tx) => {
    const [moved] = await tx
      .update(user)
      .set({ totpLastStep: step })
      .where(and(eq(user.id, won.userId), lt(user.totpLastStep, step), isNull(user.disabledAt)))
      .returning({ id: user.id })
    if (!moved) return null
    await tx.delete(signInAttempt).where(eq(signInAttempt.tokenHash, tokenHash))
    return startSession(tx, { ...won, by: 'one_time_code' })
  })
}
