import { queueSecurityNotice } from '../accounts/security-notice'
import { hashToken } from '../crypto/token'
import { database } from '../database'
import { log } from '../log/log'
import { takeBackupCode } from './backup-codes'
import { endAttempt, MOST_TRIES, takeAttempt } from './sign-in-attempt'
import type { CodeResult, TypedCode } from './sign-in-with-code'
import { startSession } from './start-session'

/**
 * Second half of signing in for whoever has no authenticator app at hand. The code works once, also in parallel, and
 * its owner is told by mail.
 */
export async function signInWithBackupCode(typed: TypedCode): Promise<CodeResult> {
  const tokenHash = hashToken(typed.attemptToken)
  const account = await takeAttempt(tokenHash)
  if (!account) return { ok: false, code: 'start_again' }
  const sessionToken = await database().transaction(async (tx) => {
    if (!(await takeBackupCode(tx, { userId: account.id, code: typed.code }))) return null
    await endAttempt(tx, tokenHash)
    await queueSecurityNotice(tx, { userId: account.id, topic: 'backup_code_used' })
    return startSession(tx, { ...typed, userId: account.id, by: 'backup_code' })
  })
  if (sessionToken) return { ok: true, sessionToken, userId: account.id }
  log().info({ event: 'sign-in.backup-code-refused', userId: account.id, tries: account.tries })
  return { ok: false, code: account.tries >= MOST_TRIES ? 'start_again' : 'wrong_code' }
}
