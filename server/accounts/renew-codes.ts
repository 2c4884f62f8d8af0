import { eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { user } from '@/db/schema/people'
import { totpEnrolment } from '@/db/schema/staff-account'
import { recordAudit } from '../audit/record-audit'
import { renewBackupCodes } from '../auth/backup-codes'
import { authenticatorTime, newTotpSecret, stepOfCode, totpPlace } from '../auth/one-time-code'
import { nowDate } from '../clock/now'
import { seal, unseal } from '../crypto/sealed'
import { database } from '../database'
import { endSessions } from './end-sessions'
import { queueSecurityNotice } from './security-notice'

const enrolmentPlace = (rowId: string) => ({ table: 'totp_enrolment', column: 'secret_sealed', rowId })

/** How long a secret that was shown may wait for its first code. */
const ENROLMENT_MINUTES = 60

/** The secret that was shown for an account's new app and waits for its first code; null when there is none. */
export async function waitingAppSecret(userId: string): Promise<string | null> {
  const [row] = await database().select().from(totpEnrolment).where(eq(totpEnrolment.userId, userId))
  const isFresh = row && nowDate().getTime() - row.createdAt.getTime() < ENROLMENT_MINUTES * 60_000
  return isFresh ? unseal<string>(enrolmentPlace(userId), row.secretSealed) : null
}

/** The secret that an account's new app is to be given: the one that is shown already, or a fresh one. */
export async function newAppSecret(userId: string): Promise<string> {
  const waiting = await waitingAppSecret(userId)
  if (waiting) return waiting
  const secret = newTotpSecret()
  const values = { secretSealed: seal(enrolmentPlace(userId), secret), createdAt: nowDate() }
  await database()
    .insert(totpEnrolment)
    .values({ userId, ...values })
    .onConflictDoUpdate({ target: totpEnrolment.userId, set: values })
  return secret
}

type Renewed = { ok: true; backupCodes: string[] } | { ok: false; code: 'wrong_code' | 'start_again' }

type Confirmed = {
  userId: string
  /** First code of the new app. */
  code: string
  /** Session that may stay; all others end. */
  keep?: string
  /** Runs first in the transaction; false gives it up. */
  before?: (tx: Transaction) => Promise<boolean>
}

/** Puts a new authenticator app in the old one's place once it has shown its first code, with fresh backup codes. */
export async function confirmNewApp({ userId, code, keep, before }: Confirmed): Promise<Renewed> {
  return database().transaction(async (tx) => {
    const [row] = await tx.select().from(totpEnrolment).where(eq(totpEnrolment.userId, userId)).for('update')
    if (!row) return { ok: false, code: 'start_again' }
    const secret = unseal<string>(enrolmentPlace(userId), row.secretSealed)
    const step = stepOfCode({ secret, code, at: authenticatorTime() })
    if (step === null) return { ok: false, code: 'wrong_code' }
    if (before && !(await before(tx))) return { ok: false, code: 'start_again' }
    await tx
      .update(user)
      .set({ totpSecretSealed: seal(totpPlace(userId), secret), totpLastStep: step })
      .where(eq(user.id, userId))
    await tx.delete(totpEnrolment).where(eq(totpEnrolment.userId, userId))
    await endSessions(tx, { userId, ...(keep && { but: keep }) })
    await queueSecurityNotice(tx, { userId, topic: 'code_changed' })
    await recordAudit(tx, {
      actor: { kind: 'staff', id: userId },
      action: 'staff.code-changed',
      subject: { kind: 'user', id: userId },
    })
    return { ok: true, backupCodes: await renewBackupCodes(tx, userId) }
  })
}
