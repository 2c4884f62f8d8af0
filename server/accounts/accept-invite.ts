import { randomUUID } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { user } from '@/db/schema/people'
import { staffInvite } from '@/db/schema/staff-account'
import { recordAudit } from '../audit/record-audit'
import { renewBackupCodes } from '../auth/backup-codes'
import { newPasswordProblem, type PasswordProblem } from '../auth/new-password'
import { authenticatorTime, newTotpSecret, stepOfCode, totpPlace } from '../auth/one-time-code'
import { hashPassword } from '../auth/password'
import { nowDate } from '../clock/now'
import { seal, unseal } from '../crypto/sealed'
import { database } from '../database'
import { hasAccount } from './invite-staff'
import type { Invite } from './own-invite'
import { ownWords } from './own-words'

const invitePlace = (rowId: string) => ({ table: 'staff_invite', column: 'totp_secret_sealed', rowId })

/** First step: a password, and with it a one-time code secret. Both wait in the invitation. */
export async function choosePassword(invite: Invite, password: string): Promise<PasswordProblem | null> {
  const problem = newPasswordProblem(password, await ownWords(invite))
  if (problem) return problem
  await database()
    .update(staffInvite)
    .set({
      passwordHash: await hashPassword(password),
      totpSecretSealed: seal(invitePlace(invite.id), newTotpSecret()),
    })
    .where(and(eq(staffInvite.id, invite.id), isNull(staffInvite.acceptedAt)))
  return null
}

/** The secret that the authenticator app is to be given; null before a password was chosen. */
export function inviteSecret({ id, totpSecretSealed }: Invite): string | null {
  return totpSecretSealed ? unseal<string>(invitePlace(id), totpSecretSealed) : null
}

type AcceptResult =
  | { ok: true; backupCodes: string[] }
  | { ok: false; code: 'wrong_code' | 'has_account' | 'start_again' }

/**
 * Second step: the first code of the app. Only now the account begins, in one transaction with its backup codes. An
 * address that has an account meanwhile is refused and nothing of that account changes.
 */
export async function acceptInvite(invite: Invite, code: string): Promise<AcceptResult> {
  const secret = inviteSecret(invite)
  if (!secret || !invite.passwordHash) return { ok: false, code: 'start_again' }
  const step = stepOfCode({ secret, code, at: authenticatorTime() })
  if (step === null) return { ok: false, code: 'wrong_code' }
  return database().transaction(async (tx) => {
    if (!(await markAccepted(tx, invite.id))) return { ok: false, code: 'start_again' }
    if (invite.practitionerId && (await hasAccount(tx, invite.practitionerId)))
      return { ok: false, code: 'has_account' }
    const id = randomUUID()
    const { name, email, role, practitionerId, passwordHash } = invite
    const [made] = await tx
      .insert(user)
      .values({
        id,
        name,
        email,
        role,
        practitionerId,
        passwordHash: passwordHash ?? '',
        totpSecretSealed: seal(totpPlace(id), secret),
        totpLastStep: step,
        createdAt: nowDate(),
      })
      .onConflictDoNothing({ target: user.email })
      .returning({ id: user.id })
    if (!made) return { ok: false, code: 'has_account' }
    await recordAudit(tx, {
      actor: { kind: 'staff', id },
      action: 'staff.account-made',
      subject: { kind: 'user', id },
      detail: { role, invite: invite.id },
    })
    return { ok: true, backupCodes: await renewBackupCodes(tx, id) }
  })
}

/** Works once, also in parallel. */
async function markAccepted(tx: Transaction, inviteId: string): Promise<boolean> {
  const accepted = await tx
    .update(staffInvite)
    .set({ acceptedAt: nowDate(), passwordHash: null, totpSecretSealed: null })
    .where(and(eq(staffInvite.id, inviteId), isNull(staffInvite.acceptedAt), isNull(staffInvite.withdrawnAt)))
    .returning({ id: staffInvite.id })
  return accepted.length === 1
}
