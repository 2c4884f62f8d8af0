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
