import type { Transaction } from '@/db/client'
import { recordAudit } from '../audit/record-audit'
import { nowDate } from '../clock/now'
import { newToken } from '../crypto/token'
import { sessionAdapter } from './session-adapter'
import { LONGEST_HOURS } from './staff-session'

export type NewSession = {
  userId: string
  /** Session that this browser still holds; it ends. */
  earlierSession: string | undefined
  /** What proved who it is, besides the password where one was asked for. */
  by: 'one_time_code' | 'backup_code' | 'passkey'
  /** The browser's `User-Agent`, for the list of one's sessions. */
  userAgent: string | null
}

/** Begins a session under a token of its own. Call it only once both factors were proved. @returns the cookie's value */
export async function startSession(tx: Transaction, { userId, earlierSession, by, userAgent }: NewSession) {
  const sessions = sessionAdapter(tx, { userAgent })
  if (earlierSession) await sessions.deleteSession(earlierSession)
  const sessionToken = newToken()
  const expires = new Date(nowDate().getTime() + LONGEST_HOURS * 3_600_000)
  await sessions.createSession({ sessionToken, userId, expires })
  await recordAudit(tx, {
    actor: { kind: 'staff', id: userId },
    action: 'session.started',
    subject: { kind: 'user', id: userId },
    detail: { by },
  })
  return sessionToken
}
