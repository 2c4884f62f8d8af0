import { and, eq, isNull, lt } from 'drizzle-orm'
import { user } from '@/db/schema/people'
import { unseal } from '../crypto/sealed'
import { hashToken } from '../crypto/token'
import { database } from '../database'
import { log } from '../log/log'
import { authenticatorTime, stepOfCode, totpPlace } from './one-time-code'
import { endAttempt, MOST_TRIES, takeAttempt } from './sign-in-attempt'
import { startSession } from './start-session'

export type TypedCode = {
  attemptToken: string
  code: string
  /** Session that this browser still holds; it ends. */
  earlierSession: string | undefined
  userAgent: string | null
}

export type CodeResult =
  | { ok: true; sessionToken: string; userId: string }
  | { ok: false; code: 'wrong_code' | 'start_again' }

/**
 * Second half of signing in: the one-time code makes the session. A code works once, also in parallel requests: the
 * account's last used step is moved forward by one UPDATE, and only the request that moved it gets a session.
 */
export async function signInWithCode(typed: TypedCode): Promise<CodeResult> {
  const tokenHash = hashToken(typed.attemptToken)
  const account = await takeAttempt(tokenHash)
  if (!account) return { ok: false, code: 'start_again' }

  const secret = unseal<string>(totpPlace(account.id), account.totpSecretSealed)
  const step = stepOfCode({ secret, code: typed.code, at: authenticatorTime() })
  const sessionToken =
    step === null ? null : await spendStep({ ...typed, userId: account.id, step, tokenHash })
  if (sessionToken) return { ok: true, sessionToken, userId: account.id }

  log().info({ event: 'sign-in.code-refused', userId: account.id, tries: account.tries })
  return { ok: false, code: account.tries >= MOST_TRIES ? 'start_again' : 'wrong_code' }
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
    await endAttempt(tx, tokenHash)
    return startSession(tx, { ...won, by: 'one_time_code' })
  })
}
