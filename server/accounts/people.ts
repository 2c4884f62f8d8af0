import { and, asc, eq, gt, isNull, max } from 'drizzle-orm'
import { resource } from '@/db/schema/clinic'
import { session, user } from '@/db/schema/people'
import { staffInvite } from '@/db/schema/staff-account'
import type { StaffActor } from '../auth/current-staff'
import { nowDate } from '../clock/now'
import { database } from '../database'

const PERSON = {
  id: user.id,
  name: user.name,
  email: user.email,
  role: user.role,
  practitionerId: user.practitionerId,
  disabledAt: user.disabledAt,
  lastSeenAt: max(session.lastSeenAt),
}

/** Everybody with an account, by name, and the invitations that are still open. */
export async function listPeople(_actor: StaffActor) {
  const people = await database()
    .select(PERSON)
    .from(user)
    .leftJoin(session, eq(session.userId, user.id))
    .groupBy(user.id)
    .orderBy(asc(user.name))
  const invites = await database()
    .select({
      id: staffInvite.id,
      name: staffInvite.name,
      email: staffInvite.email,
      role: staffInvite.role,
      expiresAt: staffInvite.expiresAt,
    })
    .from(staffInvite)
    .where(
      and(
        isNull(staffInvite.acceptedAt),
        isNull(staffInvite.withdrawnAt),
        gt(staffInvite.expiresAt, nowDate()),
      ),
    )
    .orderBy(asc(staffInvite.name))
  return { people, invites }
}

/** One person with an account; null when there is none of that id. */
export async function loadPerson(_actor: StaffActor, id: string) {
  const [person] = await database()
    .select(PERSON)
    .from(user)
    .leftJoin(session, eq(session.userId, user.id))
    .where(eq(user.id, id))
    .groupBy(user.id)
  return person ?? null
}

/** The practitioners whom nobody signs in as, by their English name. */
export async function practitionersWithoutAccount() {
  const rows = await database()
    .select({ id: resource.id, name: resource.name })
    .from(resource)
    .leftJoin(user, and(eq(user.practitionerId, resource.id), isNull(user.disabledAt)))
    .where(and(eq(resource.kind, 'practitioner'), isNull(user.id)))
  return rows.map(({ id, name }) => ({ id, name: name.en })).sort((a, b) => a.name.localeCompare(b.name))
}

export type StaffPerson = NonNullable<Awaited<ReturnType<typeof loadPerson>>>
