import { randomUUID } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { user } from '@/db/schema/people'
import { staffInvite } from '@/db/schema/staff-account'
import type { Role } from '@/domain/access/permissions'
import { type AuditEntry, recordAudit } from '../audit/record-audit'
import { nowDate } from '../clock/now'
import { hashToken, newToken } from '../crypto/token'

export const INVITE_DAYS = 7
const DAY_MILLISECONDS = 86_400_000
/** 256 random bits. */
const LINK_BYTES = 32

type Invited = {
  /** Normalised by `staffEmail`. */
  email: string
  name: string
  role: Role
  practitionerId: string | null
  /** Null from the command line. */
  invitedBy: string | null
}

export type InviteResult =
  | { ok: true; inviteId: string; token: string }
  | { ok: false; code: 'has_account' | 'practitioner_taken' }

/** Invites somebody; an earlier invitation to the same address is withdrawn. It never touches an account that exists. */
export async function inviteStaff(tx: Transaction, invited: Invited): Promise<InviteResult> {
  const [account] = await tx.select({ id: user.id }).from(user).where(eq(user.email, invited.email))
  if (account) return { ok: false, code: 'has_account' }
  if (invited.practitionerId && (await hasAccount(tx, invited.practitionerId)))
    return { ok: false, code: 'practitioner_taken' }

  const now = nowDate()
  await tx
    .update(staffInvite)
    .set({ withdrawnAt: now })
    .where(
      and(
        eq(staffInvite.email, invited.email),
        isNull(staffInvite.acceptedAt),
        isNull(staffInvite.withdrawnAt),
      ),
    )
  const inviteId = randomUUID()
  const token = newToken(LINK_BYTES)
  await tx.insert(staffInvite).values({
    ...invited,
    id: inviteId,
    tokenHash: hashToken(token),
    createdAt: now,
    expiresAt: new Date(now.getTime() + INVITE_DAYS * DAY_MILLISECONDS),
  })
  await recordAudit(tx, {
    actor: actorOf(invited.invitedBy),
    action: 'staff.invited',
    subject: { kind: 'invite', id: inviteId },
    detail: { role: invited.role },
  })
  return { ok: true, inviteId, token }
}

/** Whether somebody signs in as this practitioner already. */
export async function hasAccount(tx: Transaction, practitionerId: string): Promise<boolean> {
  const [taken] = await tx
    .select({ id: user.id })
    .from(user)
    .where(and(eq(user.practitionerId, practitionerId), isNull(user.disabledAt)))
  return taken !== undefined
}

const actorOf = (userId: string | null): AuditEntry['actor'] =>
  userId ? { kind: 'staff', id: userId } : { kind: 'system' }
