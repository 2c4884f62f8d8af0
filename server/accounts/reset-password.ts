import { and, eq, isNull } from 'drizzle-orm'
import { user } from '@/db/schema/people'
import { normalizedEmail } from '@/domain/access/staff-email'
import { recordAudit } from '../audit/record-audit'
import { newPasswordProblem, type PasswordProblem } from '../auth/new-password'
import { hashPassword } from '../auth/password'
import { database } from '../database'
import { takeRate } from '../rate/take-rate'
import { type OpenLink, sendAccountLink, takeAccountLink } from './account-link'
import { endSessions } from './end-sessions'
import { ownWords } from './own-words'
import { queueSecurityNotice } from './security-notice'

const PER_ACCOUNT = { name: 'reset.account', limit: 3, windowSeconds: 3600 }

/** Sends a link to choose a new password, if the address has an account. Says nothing to whoever asked. */
export async function sendReset(typedEmail: string): Promise<void> {
  const email = normalizedEmail(typedEmail)
  await database().transaction(async (tx) => {
    const [account] = await tx
      .select({ id: user.id, email: user.email })
      .from(user)
      .where(and(eq(user.email, email), isNull(user.disabledAt)))
    if (!account || !(await takeRate(PER_ACCOUNT, account.id))) return
    await sendAccountLink(tx, { account, purpose: 'password' })
    await recordAudit(tx, {
      actor: { kind: 'system' },
      action: 'staff.reset-sent',
      subject: { kind: 'user', id: account.id },
    })
  })
}

/**
 * Sets the new password that was chosen behind a link, and ends every session. It signs nobody in: the one-time code is
 * asked for at the next sign-in as ever.
 */
export async function resetPassword(
  link: OpenLink,
  password: string,
): Promise<PasswordProblem | 'start_again' | null> {
  const problem = newPasswordProblem(password, await ownWords(link))
  if (problem) return problem
  const passwordHash = await hashPassword(password)
  return database().transaction(async (tx) => {
    if (link.purpose !== 'password' || !(await takeAccountLink(tx, link))) return 'start_again'
    const { userId } = link
    await tx.update(user).set({ passwordHash }).where(eq(user.id, userId))
    await endSessions(tx, { userId })
    await queueSecurityNotice(tx, { userId, topic: 'password_changed' })
    await recordAudit(tx, {
      actor: { kind: 'staff', id: userId },
      action: 'staff.password-reset',
      subject: { kind: 'user', id: userId },
    })
    return null
  })
}
