import { and, eq, lt } from 'drizzle-orm'
import { session, user } from '@/db/schema/people'
import { recordAudit } from '../audit/record-audit'
import { nowDate } from '../clock/now'
import { unseal } from '../crypto/sealed'
import { database } from '../database'
import { takeRate } from '../rate/take-rate'
import { authenticatorTime, stepOfCode, totpPlace } from './one-time-code'
import { passwordFits } from './password'
import type { StaffSession } from './staff-session'

const TRIES = { name: 'prove', limit: 10, windowSeconds: 3600 }

type Typed = { session: StaffSession; password: string; code: string }

/** Takes both factors again and writes down when. The code is used up by it, as at signing in. */
export async function proveStaff({
  session: current,
  password,
  code,
}: Typed): Promise<'proved' | 'password_wrong' | 'wrong_code' | 'too_many'> {
  const { userId } = current.staff
  if (!(await takeRate(TRIES, userId))) return 'too_many'
  const [account] = await database().select().from(user).where(eq(user.id, userId))
  if (!(await passwordFits(account?.passwordHash ?? null, password)) || !account) return 'password_wrong'
  const secret = unseal<string>(totpPlace(userId), account.totpSecretSealed)
  const step = stepOfCode({ secret, code, at: authenticatorTime() })
  if (step === null) return 'wrong_code'
  return database().transaction(async (tx) => {
    const [moved] = await tx
      .update(user)
      .set({ totpLastStep: step })
      .where(and(eq(user.id, userId), lt(user.totpLastStep, step)))
      .returning({ id: user.id })
    if (!moved) return 'wrong_code'
    await tx.update(session).set({ provedAt: nowDate() }).where(eq(session.sessionToken, current.tokenHash))
    await recordAudit(tx, {
      actor: { kind: 'staff', id: userId },
      action: 'session.proved',
      subject: { kind: 'user', id: userId },
    })
    return 'proved'
  })
}
