import { and, eq, isNull } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { auditEvent, outboxMessage } from '@/db/schema/outbox'
import { session, user } from '@/db/schema/people'
import type { Role } from '@/domain/access/permissions'
import { changeRole, signOutPerson, switchAccount } from '@/server/accounts/change-person'
import { inviteStaff } from '@/server/accounts/invite-staff'
import { practitionersWithoutAccount } from '@/server/accounts/people'
import { sessionTokenHash } from '@/server/auth/staff-session'
import { importClinic } from '@/server/clinic/import-clinic'
import { newToken } from '@/server/crypto/token'
import { accountOf, actorOf, addStaff, type Person } from '../support/staff-people'
import { testClinic } from '../support/test-clinic'
import { createTestDatabase, type TestDatabase } from '../support/test-database'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
  await importClinic(testClinic({ practitioners: 2, rooms: 1, devices: 1 }))
  await addStaff()
})
afterAll(() => database.drop())

beforeEach(async () => {
  const roles: Record<Person, Role> = {
    owner: 'owner',
    practitioner: 'practitioner',
    colleague: 'practitioner',
    receptionist: 'receptionist',
  }
  for (const [person, role] of Object.entries(roles)) {
    const { id } = await accountOf(person as Person)
    await database.db.update(user).set({ role, disabledAt: null }).where(eq(user.id, id))
  }
  await database.db.delete(session)
  await database.db.delete(outboxMessage)
})

const roleOf = async (person: Person) => (await accountOf(person)).role
const liveOwners = () =>
  database.db
    .select()
    .from(user)
    .where(and(eq(user.role, 'owner'), isNull(user.disabledAt)))

async function signedIn(person: Person) {
  const { id } = await accountOf(person)
  const now = new Date()
  await database.db.insert(session).values({
    sessionToken: sessionTokenHash(newToken()),
    userId: id,
    expires: new Date(now.getTime() + 3_600_000),
    lastSeenAt: now,
  })
  return id
}

const sessionsOf = (userId: string) => database.db.select().from(session).where(eq(session.userId, userId))

describe('Z9 who may do what to an account', () => {
  it('Z9 nobody changes their own role or switches themselves off', async () => {
    const owner = await actorOf('owner')
    const { userId } = owner
    expect(await changeRole(owner, { userId, role: 'receptionist', practitionerId: null })).toBe('own_role')
    expect(await switchAccount(owner, { userId, on: false })).toBe('own_role')
    expect(await signOutPerson(owner, userId)).toBe('own_role')
    expect(await roleOf('owner')).toBe('owner')
  })

  it.each(['receptionist', 'practitioner'] as const)(
    'Z9 a %s changes nobody, even past the guard',
    async (person) => {
      const actor = await actorOf(person)
      const { id: userId } = await accountOf('colleague')
      expect(await changeRole(actor, { userId, role: 'owner', practitionerId: null })).toBe('gone')
      expect(await switchAccount(actor, { userId, on: false })).toBe('gone')
      expect(await roleOf('colleague')).toBe('practitioner')
    },
  )

  it('Z9 two owners who take each other’s role at the same moment leave one owner', async () => {
    const { id } = await accountOf('receptionist')
    await database.db.update(user).set({ role: 'owner' }).where(eq(user.id, id))
    for (let round = 0; round < 5; round += 1) {
      await database.db.update(user).set({ role: 'owner' }).where(eq(user.id, id))
      const one = await actorOf('owner')
      const other = await actorOf('receptionist')
      await database.db.update(user).set({ role: 'owner' }).where(eq(user.id, one.userId))
      const results = await Promise.all([
        changeRole(one, { userId: other.userId, role: 'receptionist', practitionerId: null }),
        changeRole(other, { userId: one.userId, role: 'receptionist', practitionerId: null }),
      ])
      expect(results.filter((result) => result === null)).toHaveLength(1)
      expect(await liveOwners()).toHaveLength(1)
    }
  })

  it('A12 E5 a new role and a switched-off account hold at once; each is written down once and told by mail', async () => {
    const owner = await actorOf('owner')
    const userId = await signedIn('colleague')
    expect(await changeRole(owner, { userId, role: 'receptionist', practitionerId: null })).toBeNull()
    expect(await sessionsOf(userId)).toEqual([])
    await signedIn('colleague')
    expect(await switchAccount(owner, { userId, on: false })).toBeNull()
    expect(await sessionsOf(userId)).toEqual([])
    const audit = await database.db.select().from(auditEvent).where(eq(auditEvent.subjectId, userId))
    expect(audit.map(({ action, actorId }) => [action, actorId])).toEqual([
      ['staff.role-changed', owner.userId],
      ['staff.switched-off', owner.userId],
    ])
    const mails = await database.db.select().from(outboxMessage)
    expect(mails.map(({ kind, recipient }) => [kind, recipient])).toEqual([
      ['staff_account', (await accountOf('colleague')).email],
    ])
  })

  it('one practitioner has one account', async () => {
    const owner = await actorOf('owner')
    const { practitionerId } = await accountOf('practitioner')
    const { id: userId } = await accountOf('colleague')
    expect(await changeRole(owner, { userId, role: 'practitioner', practitionerId })).toBe(
      'practitioner_taken',
    )
    const who = {
      email: 'x@clinic.example',
      name: 'X',
      role: 'practitioner' as const,
      invitedBy: owner.userId,
    }
    expect(await database.db.transaction((tx) => inviteStaff(tx, { ...who, practitionerId }))).toEqual({
      ok: false,
      code: 'practitioner_taken',
    })
    expect((await practitionersWithoutAccount()).map(({ id }) => id)).not.toContain(practitionerId)
  })
})
