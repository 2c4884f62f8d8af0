import { and, eq, gt, isNull } from 'drizzle-orm'
import { session, user } from '@/db/schema/people'
import type { Role } from '@/domain/access/permissions'
import { nowDate } from '../clock/now'
import { hashToken } from '../crypto/token'
import { database } from '../database'

/** Without a request for this long, a session is over. */
export const IDLE_MINUTES = 15
/** However busy, a session is over after this long. */
export const LONGEST_HOURS = 12
/** A session's last use is written down at most this often. */
const TOUCH_SECONDS = 30

export type StaffSession = {
  tokenHash: string
  expires: Date
  lastSeenAt: Date
  staff: { userId: string; name: string; email: string; role: Role; practitionerId: string | null }
}

/** What the table keeps of a session's cookie: SHA-256 in hex. */
export function sessionTokenHash(token: string): string {
  return hashToken(token).toString('hex')
}

/** The live session of a cookie. A session that was idle or is too old, and anyone switched off, gives null. */
export async function findStaffSession(token: string): Promise<StaffSession | null> {
  const now = nowDate()
  const idleSince = new Date(now.getTime() - IDLE_MINUTES * 60_000)
  const tokenHash = sessionTokenHash(token)
  const [row] = await database()
    .select({
      expires: session.expires,
      lastSeenAt: session.lastSeenAt,
      userId: user.id,
      name: user.name,
      email: user.email,
      role: user.role,
      practitionerId: user.practitionerId,
    })
    .from(session)
    .innerJoin(user, eq(user.id, session.userId))
    .where(
      and(
        eq(session.sessionToken, tokenHash),
        gt(session.expires, now),
        gt(session.lastSeenAt, idleSince),
        isNull(user.disabledAt),
      ),
    )
  if (!row?.lastSeenAt) return null
  const { expires, lastSeenAt, ...staff } = row
  return { tokenHash, expires, lastSeenAt, staff }
}

/** Writes down that a session was used now, so that it does not count as idle. */
export async function touchStaffSession({ tokenHash, lastSeenAt }: StaffSession) {
  const now = nowDate()
  if (now.getTime() - lastSeenAt.getTime() < TOUCH_SECONDS * 1000) return
  await database().update(session).set({ lastSeenAt: now }).where(eq(session.sessionToken, tokenHash))
}
