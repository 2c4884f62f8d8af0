import { DrizzleAdapter } from '@auth/drizzle-adapter'
import type { Adapter, AdapterSession } from 'next-auth/adapters'
import type { Database, Transaction } from '@/db/client'
import { session, user } from '@/db/schema/people'
import { nowDate } from '../clock/now'
import { database } from '../database'
import { deviceWords } from './device-words'
import { findStaffSession, sessionTokenHash } from './staff-session'

/**
 * The sign-in library's view of our tables. The library would store session tokens as they are; here only their
 * digests reach the table. Sessions are found by our own rule (idle time, switched-off accounts) and never prolonged.
 */
export function sessionAdapter(
  db: Database | Transaction = database(),
  { userAgent = null }: { userAgent?: string | null } = {},
) {
  const tables = DrizzleAdapter(db as Database, { usersTable: user, sessionsTable: session } as never)
  return {
    async createSession({ sessionToken, userId, expires }: AdapterSession): Promise<AdapterSession> {
      const now = nowDate()
      // our own columns: a session starts as just seen and just proved
      const own = { startedAt: now, lastSeenAt: now, provedAt: now, device: deviceWords(userAgent) }
      await tables.createSession?.({
        sessionToken: sessionTokenHash(sessionToken),
        userId,
        expires,
        ...own,
      })
      return { sessionToken, userId, expires }
    },

    async getSessionAndUser(sessionToken: string) {
      const found = await findStaffSession(sessionToken)
      if (!found) return null
      const { userId, name, email } = found.staff
      return {
        session: { sessionToken, userId, expires: found.expires },
        user: { id: userId, name, email, emailVerified: null },
      }
    },

    async updateSession() {
      return null
    },

    async deleteSession(sessionToken: string) {
      await tables.deleteSession?.(sessionTokenHash(sessionToken))
    },
  } satisfies Adapter
}
