import { and, eq, gt, isNull } from 'drizzle-orm'
import { session, user } from '@/db/schema/people'
import type { Role } from '@/domain/access/permissions'
import { nowDate } from '../clock/now'
import { hashToken } from '../crypto/token'
import { database } from '../database'
import { env } from '../env'

/** However busy, a session is over after this long. */
export const LONGEST_HOURS = 12
/** A session's last use is written down at most this often. */
const TOUCH_SECONDS = 30

export type StaffSession = {
  tokenHash: string
  expires: Date
  lastSeenAt: Date
  /** When both factors were last given. */
  provedAt: Date
  staff: { userId: string; name: string; email: string; role: Role; practitionerId: string | null }
}

/** What the table keeps of a session's cookie: SHA-256 in hex. */
export function sessionTokenHash(token: string): string {
  return hashToken(token).toString('hex')
}

/** The live session of a cookie. A session that is locked or too old, and anyone switched off, gives null. */
export async function findStaffSession(token: string): Promise<StaffSession | null> {
  const found = await readSession(token)
  return found && !found.isLocked ? found.session : null
}

/**
 * The session of a cookie that was idle for too long and is not too old. It opens nothing; its owner's password makes
 * it live again.
 */
export async function findLockedSession(token: string): Promise<StaffSession | null> {
  const found = await readSession(token)
  return found?.isLocked ? found.session : null
}

/** Milliseconds without use after which a session locks. */
export const idleMilliseconds = () => env().STAFF_IDLE_MINUTES * 60_000

async function readSession(token: string): Promise<{ session: StaffSession; isLocked: boolean } | null> {
  const now = nowDate()
  const tokenHash = sessionTokenHash(token)
  const [row] = await database()
    .select({
      expires: session.expires,
      lastSeenAt: session.lastSeenAt,
      provedAt: session.provedAt,
      userId: user.id,
      name: user.name,
      email: user.email,
      role: user.role,
      practitionerId: user.practitionerId,
    })
    .from(session)
    .innerJoin(user, eq(user.id, session.userId))
    .where(and(eq(session.sessionToken, tokenHash), gt(session.expires, now), isNull(user.disabledAt)))
  if (!row?.lastSeenAt) return null
  const { expires, lastSeenAt, provedAt, ...staff } = row
  const isLocked = now.getTime() - lastSeenAt.getTime() >= idleMilliseconds()
  return { session: { tokenHash, expires, lastSeenAt, provedAt, staff }, isLocked }
}

/** Writes down that a session was used now, so that it does not count as idle. */
export async function touchStaffSession({ tokenHash, lastSeenAt }: StaffSession) {
  const now = nowDate()
  if (now.getTime() - lastSeenAt.getTime() < TOUCH_SECONDS * 1000) return
  await database().update(session).set({ lastSeenAt: now }).where(eq(session.sessionToken, tokenHash))
}

/** Locks a session at once, as if it had been idle. */
export async function lockStaffSession(token: string) {
  const lastSeenAt = new Date(nowDate().getTime() - idleMilliseconds())
  await database()
    .update(session)
    .set({ lastSeenAt })
    .where(eq(session.sessionToken, sessionTokenHash(token)))
}
