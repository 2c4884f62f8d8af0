import { createHash, randomBytes } from 'node:crypto'
import type { Role } from '@/domain/access/permissions'
import { sql } from './target'
import { visitor } from './visitor'

export const STAFF_COOKIE = 'genu-staff'

const ACCOUNTS: Record<Role, string> = {
  receptionist: 'nadia.iqbal@genu.example',
  practitioner: 'sana.malik@genu.example',
  owner: 'zara.siddiqui@genu.example',
}

/** What the session table keeps of a cookie. */
export const sessionHash = (token: string) => createHash('sha256').update(token).digest('hex')

/** A browser with a session of that role. */
export const staffVisitor = (role: Role) => signedInAs(ACCOUNTS[role])

/**
 * A browser with a session of that account. The row is written straight into the table: signing in has tests of its own,
 * and a one-time code works once.
 */
export async function signedInAs(email: string) {
  const token = randomBytes(24).toString('base64url')
  const made = await sql`
    insert into session (token_hash, user_id, expires, last_seen_at)
    select ${sessionHash(token)}, id, now() + interval '50 years', now() + interval '50 years'
    from "user" where email = ${email} returning user_id`
  if (made.length !== 1) throw new Error(`No demo account ${email}`)
  return { ...visitor({ [STAFF_COOKIE]: token }), token, userId: String(made[0]?.user_id) }
}

/** A practitioner's browser whose session was idle for too long. */
export async function lockedVisitor() {
  const signedIn = await staffVisitor('practitioner')
  await lockSession(signedIn.token)
  return signedIn
}

/** Makes a session one that nobody has used for 16 minutes: accounts were made before the server began to answer. */
export async function lockSession(token: string) {
  await sql`
    update session set last_seen_at = (select min(created_at) from "user") - interval '16 minutes',
      expires = (select max(created_at) from "user") + interval '11 hours'
    where token_hash = ${sessionHash(token)}`
}
