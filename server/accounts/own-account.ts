import { desc, eq } from 'drizzle-orm'
import { session, user } from '@/db/schema/people'
import { recordAudit } from '../audit/record-audit'
import { backupCodesLeft, renewBackupCodes } from '../auth/backup-codes'
import { newPasswordProblem, type PasswordProblem } from '../auth/new-password'
import { hashPassword, passwordFits } from '../auth/password'
import type { StaffSession } from '../auth/staff-session'
import { database } from '../database'
import { takeRate } from '../rate/take-rate'
import { endSessions } from './end-sessions'
import { ownWords } from './own-words'
import { queueSecurityNotice } from './security-notice'

const PASSWORD_TRIES = { name: 'own.password', limit: 10, windowSeconds: 3600 }

/** One's own live sessions, the latest first, and how many backup codes are left. */
export async function loadOwnAccount({ staff, tokenHash }: StaffSession) {
  return database().transaction(async (tx) => {
    const rows = await tx
      .select()
      .from(session)
      .where(eq(session.userId, staff.userId))
      .orderBy(desc(session.lastSeenAt))
    return {
      codesLeft: await backupCodesLeft(tx, staff.userId),
      sessions: rows.map(({ sessionToken, device, startedAt, lastSeenAt }) => ({
        id: sessionToken,
        device,
        startedAt,
        lastSeenAt,
        isThis: sessionToken === tokenHash,
      })),
    }
  })
}

type Passwords = { present: string; password: string }

/** Changes one's own password; every other session ends. */
export async function changeOwnPassword(
  { staff, tokenHash }: StaffSession,
  { present, password }: Passwords,
): Promise<PasswordProblem | 'password_wrong' | 'too_many' | null> {
  const { userId } = staff
  if (!(await takeRate(PASSWORD_TRIES, userId))) return 'too_many'
  const [account] = await database()
    .select({ passwordHash: user.passwordHash })
    .from(user)
    .where(eq(user.id, userId))
  if (!(await passwordFits(account?.passwordHash ?? null, present))) return 'password_wrong'
  const problem = newPasswordProblem(password, await ownWords(staff))
  if (problem) return problem
  const passwordHash = await hashPassword(password)
  await database().transaction(async (tx) => {
    await tx.update(user).set({ passwordHash }).where(eq(user.id, userId))
    await endSessions(tx, { userId, but: tokenHash })
    await queueSecurityNotice(tx, { userId, topic: 'password_changed' })
    await recordAudit(tx, {
      actor: { kind: 'staff', id: userId },
      action: 'staff.password-changed',
      subject: { kind: 'user', id: userId },
    })
  })
  return null
}

/** Ten new backup codes in place of all old ones. */
export async function renewOwnBackupCodes({ userId }: { userId: string }): Promise<string[]> {
  return database().transaction(async (tx) => {
    await queueSecurityNotice(tx, { userId, topic: 'backup_codes_renewed' })
    await recordAudit(tx, {
      actor: { kind: 'staff', id: userId },
      action: 'staff.backup-codes-renewed',
      subject: { kind: 'user', id: userId },
    })
    return renewBackupCodes(tx, userId)
  })
}

/** Signs oneself out everywhere, or everywhere else. */
export async function endOwnSessions({ staff, tokenHash }: StaffSession, which: 'others' | 'all') {
  const { userId } = staff
  await database().transaction(async (tx) => {
    const ended = await endSessions(tx, { userId, ...(which === 'others' && { but: tokenHash }) })
    await recordAudit(tx, {
      actor: { kind: 'staff', id: userId },
      action: 'session.ended-everywhere',
      subject: { kind: 'user', id: userId },
      detail: { which, ended },
    })
  })
}
