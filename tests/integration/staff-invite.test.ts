import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { count, eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { auditEvent } from '@/db/schema/outbox'
import { user } from '@/db/schema/people'
import { backupCode, staffInvite } from '@/db/schema/staff-account'
import { EMPTY_FORM } from '@/domain/forms/form-state'
import { acceptInvite, inviteSecret } from '@/server/accounts/accept-invite'
import { acceptOwnInvite, chooseInvitePassword } from '@/server/accounts/invite-actions'
import { inviteStaff } from '@/server/accounts/invite-staff'
import { openInvite } from '@/server/accounts/own-invite'
import { codeOfStep, stepAt } from '@/server/auth/one-time-code'
import { importClinic } from '@/server/clinic/import-clinic'
import { hashToken } from '@/server/crypto/token'
import { browser, outcomeOf } from '../support/fake-browser'
import { accountOf, addStaff, emailOf } from '../support/staff-people'
import { formOf, giveCode, givePassword } from '../support/staff-sign-in'
import { testClinic } from '../support/test-clinic'
import { createTestDatabase, type TestDatabase } from '../support/test-database'

vi.mock('next/headers', async () => (await import('../support/fake-browser')).browser)
vi.mock('next/navigation', async () => {
  const { RedirectTo } = await import('../support/fake-browser')
  return {
    redirect: (path: string) => {
      throw new RedirectTo(path)
    },
  }
})

const PASSWORD = 'slate lantern under seven bridges'
let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
  await importClinic(testClinic({ practitioners: 1, rooms: 1, devices: 1 }))
  await addStaff()
})
afterAll(() => database.drop())
beforeEach(() => browser.fresh())

let invitees = 0
async function invited(more: Partial<Parameters<typeof inviteStaff>[1]> = {}) {
  invitees += 1
  const email = `new.${invitees}@clinic.example`
  const who = {
    email,
    name: 'New Person',
    role: 'receptionist' as const,
    practitionerId: null,
    invitedBy: null,
  }
  const result = await database.db.transaction((tx) => inviteStaff(tx, { ...who, ...more }))
  if (!result.ok) throw new Error(result.code)
  return { ...result, email: more.email ?? email }
}

const inviteOf = async (id: string) =>
  (
    await database.db.select().from(staffInvite).where(eq(staffInvite.id, id))
  )[0] as typeof staffInvite.$inferSelect
const accountWith = async (email: string) =>
  (await database.db.select().from(user).where(eq(user.email, email)))[0]
const choose = (password: string) => outcomeOf(chooseInvitePassword(EMPTY_FORM, formOf({ password })))
const accept = (code: string) => outcomeOf(acceptOwnInvite(EMPTY_FORM, formOf({ code })))
const codeFor = async (id: string, steps = 0) =>
  codeOfStep({ secret: inviteSecret(await inviteOf(id)) ?? '', step: stepAt(Date.now()) + steps })

describe('A17 A20 an invitation', () => {
  it('makes an account only with a password and the first code, and hands out backup codes once', async () => {
    const { inviteId, token, email } = await invited()
    await openInvite(token)
    expect(await choose('short')).toMatchObject({ errors: [{ fieldId: 'field-password' }] })
    expect(await choose('New Person2026')).toMatchObject({ errors: [{ fieldId: 'field-password' }] })
    expect(await choose(PASSWORD)).toEqual({ redirectTo: '/staff/invite' })
    expect(await accountWith(email)).toBeUndefined()
    expect(await accept('000000')).toMatchObject({ errors: [{ fieldId: 'field-code' }] })
    expect(await accountWith(email)).toBeUndefined()

    const done = await accept(await codeFor(inviteId))
    const codes = 'backupCodes' in done ? (done.backupCodes ?? []) : []
    expect(new Set(codes).size).toBe(10)
    expect(codes.every((code) => /^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/.test(code))).toBe(true)
    const account = await accountWith(email)
    expect(account).toMatchObject({ role: 'receptionist', name: 'New Person' })
    const stored = await database.db
      .select()
      .from(backupCode)
      .where(eq(backupCode.userId, account?.id ?? ''))
    expect(stored.map(({ codeHash }) => codeHash.toString('hex')).sort()).toEqual(
      codes.map((code) => hashToken(code.replaceAll('-', '')).toString('hex')).sort(),
    )
    const audit = await database.db
      .select()
      .from(auditEvent)
      .where(eq(auditEvent.actorId, account?.id ?? ''))
    expect(audit.map(({ action }) => action)).toEqual(['staff.account-made'])
  })

  it('A3 the code that made the account does not sign in again', async () => {
    const { inviteId, token, email } = await invited()
    await openInvite(token)
    await choose(PASSWORD)
    const code = await codeFor(inviteId)
    await accept(code)
    expect(await givePassword({ email, password: PASSWORD })).toEqual({ redirectTo: '/staff/sign-in/code' })
    expect(await giveCode({ code })).toMatchObject({ errors: [{ fieldId: 'field-code' }] })
  })

  it('L5 works once, also when it is accepted twice at once', async () => {
    const { inviteId, token, email } = await invited()
    await openInvite(token)
    await choose(PASSWORD)
    const invite = await inviteOf(inviteId)
    const code = await codeFor(inviteId)
    const results = await Promise.all(Array.from({ length: 6 }, () => acceptInvite(invite, code)))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    const [accounts] = await database.db.select({ count: count() }).from(user).where(eq(user.email, email))
    expect(accounts?.count).toBe(1)
    expect(await accept(code)).toMatchObject({ errors: [{ fieldId: 'main' }] })
    expect(await inviteOf(inviteId)).toMatchObject({ passwordHash: null, totpSecretSealed: null })
  })

  it('A17 to an address with an account is refused and changes nothing', async () => {
    const before = await accountOf('owner')
    for (const email of [emailOf('owner'), emailOf('owner').toUpperCase().normalize('NFKC').toLowerCase()]) {
      const who = { email, name: 'X', role: 'owner' as const, practitionerId: null, invitedBy: null }
      expect(await database.db.transaction((tx) => inviteStaff(tx, who))).toEqual({
        ok: false,
        code: 'has_account',
      })
    }
    expect(await accountOf('owner')).toEqual(before)
  })

  it('A17 that is accepted after the address got an account changes nothing of that account', async () => {
    const { inviteId, token, email } = await invited()
    await openInvite(token)
    await choose(PASSWORD)
    const { id: ownerId, createdAt, ...owner } = await accountOf('owner')
    await database.db
      .insert(user)
      .values({ ...owner, id: '00000000-0000-4000-8000-00000000000a', email, createdAt })
    const before = await accountWith(email)
    expect(await accept(await codeFor(inviteId))).toMatchObject({ errors: [{ fieldId: 'main' }] })
    expect(await accountWith(email)).toEqual(before)
    expect(ownerId).not.toBe(before?.id)
  })

  it('L9 is replaced by a newer one; withdrawn, old and unknown links all show the same', async () => {
    const first = await invited()
    const second = await invited({ email: first.email })
    for (const token of [first.token, 'x'.repeat(43), 'x', `${second.token}x`]) {
      browser.fresh()
      expect((await openInvite(token)).headers.get('location')).toBe('/staff/invite')
      expect(await choose(PASSWORD)).toMatchObject({ errors: [{ fieldId: 'main' }] })
    }
    await openInvite(second.token)
    await database.db
      .update(staffInvite)
      .set({ expiresAt: new Date(Date.now() - 1000) })
      .where(eq(staffInvite.id, second.inviteId))
    expect(await choose(PASSWORD)).toMatchObject({ errors: [{ fieldId: 'main' }] })
  })

  it('L1 keeps neither the link nor the key in clear', async () => {
    const { inviteId, token } = await invited()
    await openInvite(token)
    await choose(PASSWORD)
    const invite = await inviteOf(inviteId)
    const raw =
      JSON.stringify(invite) +
      invite.tokenHash.toString('latin1') +
      invite.totpSecretSealed?.toString('latin1')
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(raw).not.toContain(token)
    expect(raw).not.toContain(inviteSecret(invite))
    expect(raw).not.toContain(PASSWORD)
  })
})

describe('A20 npm run admin:invite', () => {
  async function run(...args: string[]) {
    const script = spawn(process.execPath, ['--import', 'tsx', 'scripts/admin-invite.ts', ...args])
    const [said, refused, [code]] = await Promise.all([
      text(script.stdout),
      text(script.stderr),
      once(script, 'exit'),
    ])
    return { said, refused: refused.trim(), code }
  }

  it('prints a link that makes an owner, once', async () => {
    const { said, code } = await run('First.Owner@clinic.example', '--name', 'First Owner')
    expect(code).toBe(0)
    const token = /\/staff\/invite\/link\/([\w-]+)/.exec(said)?.[1] ?? ''
    await openInvite(token)
    expect(await choose(PASSWORD)).toEqual({ redirectTo: '/staff/invite' })
    const [invite] = await database.db
      .select()
      .from(staffInvite)
      .where(eq(staffInvite.tokenHash, hashToken(token)))
    expect(await accept(await codeFor(invite?.id ?? ''))).toHaveProperty('backupCodes')
    expect(await accountWith('first.owner@clinic.example')).toMatchObject({
      role: 'owner',
      name: 'First Owner',
    })
  }, 60_000)

  it('refuses what is no address, and an address that has an account, in one line', async () => {
    for (const args of [[], ['a@b.example', 'c@d.example']])
      expect(await run(...args)).toMatchObject({ code: 1, refused: expect.stringMatching(/^Usage: .*$/) })
    expect(await run('a＠b@clinic.example')).toMatchObject({ code: 1, said: '' })
    expect(await run(emailOf('owner'))).toMatchObject({
      code: 1,
      refused: expect.stringMatching(/^.* has an account already\. Nothing was changed\.$/),
    })
  }, 60_000)
})
