import { eq } from 'drizzle-orm'
import { signInAttempt, user } from '@/db/schema/people'
import { normalizedEmail } from '@/domain/access/staff-email'
import { nowDate } from '../clock/now'
import { hashToken, newToken } from '../crypto/token'
import { database } from '../database'
import { log } from '../log/log'
import { hashPassword, needsRehash, passwordFits } from './password'
import { takeSignInTry } from './sign-in-limits'

/** How long the one-time code may take after the password. */
export const ATTEMPT_MINUTES = 5

type PasswordResult = { ok: true; attemptToken: string } | { ok: false; code: 'wrong_pair' | 'too_many' }

type Typed = {
  email: string
  password: string
  client: string
  /** Whether this browser is known to an account, asked for the one found. */
  deviceOf: (userId: string) => Promise<string | null>
}

/**
 * First half of signing in. The password is always checked, also for unknown accounts, and the answer never tells
 * which of the two was wrong. The right pair gives a token for the second half and no access to anything.
 */
export async function signInWithPassword({
  password,
  client,
  deviceOf,
  ...typed
}: Typed): Promise<PasswordResult> {
  const email = normalizedEmail(typed.email)
  const [account] = await database()
    .select({ id: user.id, passwordHash: user.passwordHash, disabledAt: user.disabledAt })
    .from(user)
    .where(eq(user.email, email))
  const device = account ? await deviceOf(account.id) : null
  if (!(await takeSignInTry({ client, email, device }))) return { ok: false, code: 'too_many' }

  const usable = account && !account.disabledAt ? account : null
  if (!(await passwordFits(usable?.passwordHash ?? null, password)) || !usable) {
    log().info({ event: 'sign-in.password-refused', userId: account?.id ?? null })
    return { ok: false, code: 'wrong_pair' }
  }
  if (needsRehash(usable.passwordHash)) {
    const passwordHash = await hashPassword(password)
    await database().update(user).set({ passwordHash }).where(eq(user.id, usable.id))
  }
  return { ok: true, attemptToken: await startAttempt(usable.id) }
}

async function startAttempt(userId: string): Promise<string> {
  const token = newToken()
  await database()
    .insert(signInAttempt)
    .values({
      tokenHash: hashToken(token),
      userId,
      expiresAt: new Date(nowDate().getTime() + ATTEMPT_MINUTES * 60_000),
    })
  return token
}
