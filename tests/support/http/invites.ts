import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { sql } from './target'

/** An open invitation to nobody's address yet. @returns its id and the secret of its link */
export async function openInviteRow(role: 'receptionist' | 'owner' = 'receptionist') {
  const token = randomBytes(32).toString('base64url')
  const id = randomUUID()
  const email = `invited.${id.slice(0, 8)}@clinic.example`
  await sql`
    insert into staff_invite (id, token_hash, email, name, role, created_at, expires_at)
    select ${id}, ${createHash('sha256').update(token).digest()}, ${email}, 'Invited Person', ${role},
      max(created_at), max(created_at) + interval '7 days' from "user"`
  return { id, token, email }
}

/** An account of nobody's that tests may do anything to: it cannot sign in. */
export async function strangeAccount() {
  const id = randomUUID()
  const email = `account.${id.slice(0, 8)}@clinic.example`
  await sql`
    insert into "user" (id, name, email, role, password_hash, totp_secret_sealed, created_at)
    select ${id}, 'Strange Person', ${email}, 'receptionist', password_hash, totp_secret_sealed, created_at
    from "user" limit 1`
  return { id, email }
}

/** A link to reset something of such an account. */
export async function accountLinkRow(purpose: 'password' | 'one_time_code') {
  const account = await strangeAccount()
  const token = randomBytes(32).toString('base64url')
  const tokenHash = createHash('sha256').update(token).digest()
  await sql`
    insert into account_link (token_hash, user_id, purpose, created_at, expires_at)
    select ${tokenHash}, id, ${purpose}, created_at, created_at + interval '12 hours'
    from "user" where id = ${account.id}`
  return { ...account, token, tokenHash }
}
