import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { user } from '@/db/schema/people'
import { staffInvite } from '@/db/schema/staff-account'
import type { Role } from '@/domain/access/permissions'
import { recordAudit } from '../audit/record-audit'
import type { StaffActor } from '../auth/current-staff'
import { nowDate } from '../clock/now'
import { database } from '../database'
import { sendAccountLink } from './account-link'
import { endSessions } from './end-sessions'
import { hasAccount } from './invite-staff'
import { queueSecurityNotice } from './security-notice'

export type ChangeRefusal = 'own_role' | 'last_owner' | 'practitioner_taken' | 'gone'

type Account = typeof user.$inferSelect
type Change = { userId: string; action: string; detail?: Record<string, string> }

/**
 * Changes somebody else's account. All owners' rows are locked first, in one order, so that two changes at once cannot
 * leave the clinic without an owner. Whatever changes, their sessions end: it holds from the next request on.
 */
async function changeOther(
  actor: StaffActor,
  { userId, action, detail = {} }: Change,
  change: (tx: Transaction, account: Account, owners: Account[]) => Promise<ChangeRefusal | null>,
): Promise<ChangeRefusal | null> {
  if (userId === actor.userId) return 'own_role'
  return database().transaction(async (tx) => {
    const owners = await tx
      .select()
      .from(user)
      .where(and(eq(user.role, 'owner'), isNull(user.disabledAt)))
      .orderBy(asc(user.id))
      .for('update')
    // an owner whom another one has just made something else may do nothing any more
    if (!owners.some(({ id }) => id === actor.userId)) return 'gone'
    const [account] = await tx.select().from(user).where(eq(user.id, userId)).for('update')
    if (!account) return 'gone'
    const refusal = await change(tx, account, owners)
    if (refusal) return refusal
    await endSessions(tx, { userId })
    await recordAudit(tx, {
      actor: { kind: 'staff', id: actor.userId },
      action,
      subject: { kind: 'user', id: userId },
      detail,
    })
    return null
  })
}

const isLastOwner = (account: Account, owners: Account[]) =>
  owners.length === 1 && owners[0]?.id === account.id

type NewRole = { userId: string; role: Role; practitionerId: string | null }

/** Gives somebody another role, and a practitioner's calendar where the role treats. */
export async function changeRole(actor: StaffActor, { userId, role, practitionerId }: NewRole) {
  const change = { userId, action: 'staff.role-changed', detail: { role } }
  return changeOther(actor, change, async (tx, account, owners) => {
    if (role !== 'owner' && isLastOwner(account, owners)) return 'last_owner'
    const isNewCalendar = practitionerId !== null && practitionerId !== account.practitionerId
    if (isNewCalendar && (await hasAccount(tx, practitionerId))) return 'practitioner_taken'
    await tx.update(user).set({ role, practitionerId }).where(eq(user.id, userId))
    await queueSecurityNotice(tx, { userId, topic: 'role_changed' })
    return null
  })
}

/** Switches an account off, or on again. */
export async function switchAccount(actor: StaffActor, { userId, on }: { userId: string; on: boolean }) {
  const change = { userId, action: on ? 'staff.switched-on' : 'staff.switched-off' }
  return changeOther(actor, change, async (tx, account, owners) => {
    if (!on && isLastOwner(account, owners)) return 'last_owner'
    if (on && account.practitionerId && (await hasAccount(tx, account.practitionerId)))
      return 'practitioner_taken'
    await tx
      .update(user)
      .set({ disabledAt: on ? null : nowDate() })
      .where(eq(user.id, userId))
    return null
  })
}

/** Signs somebody out everywhere. */
export async function signOutPerson(actor: StaffActor, userId: string) {
  return changeOther(actor, { userId, action: 'staff.signed-out' }, async () => null)
}

/** Sends somebody whose phone is lost the link to connect a new authenticator app. */
export async function sendCodeReset(actor: StaffActor, userId: string) {
  return changeOther(actor, { userId, action: 'staff.code-reset-sent' }, async (tx, account) => {
    if (account.disabledAt) return 'gone'
    await sendAccountLink(tx, { account, purpose: 'one_time_code' })
    return null
  })
}

/** Takes an invitation back; its link shows nothing any more. */
export async function withdrawInvite(actor: StaffActor, inviteId: string): Promise<ChangeRefusal | null> {
  return database().transaction(async (tx) => {
    const withdrawn = await tx
      .update(staffInvite)
      .set({ withdrawnAt: nowDate() })
      .where(
        and(eq(staffInvite.id, inviteId), isNull(staffInvite.acceptedAt), isNull(staffInvite.withdrawnAt)),
      )
      .returning({ id: staffInvite.id })
    if (withdrawn.length === 0) return 'gone'
    await recordAudit(tx, {
      actor: { kind: 'staff', id: actor.userId },
      action: 'staff.invite-withdrawn',
      subject: { kind: 'invite', id: inviteId },
    })
    return null
  })
}
