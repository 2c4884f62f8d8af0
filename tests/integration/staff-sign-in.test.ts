import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { session, signInAttempt, user } from '@/db/schema/people'
import { EMPTY_FORM } from '@/domain/forms/form-state'
import { enterCode, signIn } from '@/server/auth/actions'
import { currentStaff } from '@/server/auth/current-staff'
import { hashPassword } from '@/server/auth/password'
import { signInWithCode } from '@/server/auth/sign-in-with-code'
import { signInWithPassword } from '@/server/auth/sign-in-with-password'
import { signOutAnswer } from '@/server/auth/sign-out-answer'
import { attemptCookie, staffCookie } from '@/server/auth/staff-cookie'
import { findStaffSession } from '@/server/auth/staff-session'
import { importClinic } from '@/server/clinic/import-clinic'
import { hashToken } from '@/server/crypto/token'
import { DEMO_PASSWORD, DEMO_STAFF } from '@/server/demo/demo-staff'
import { browser, outcomeOf } from '../support/fake-browser'
import { accountOf, addStaff, codeOf, emailOf, type Person } from '../support/staff-people'
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

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
  await importClinic(testClinic({ practitioners: 1, rooms: 1, devices: 1 }))
  await addStaff()
})
afterAll(() => database.drop())
const STEP_MILLISECONDS = 30_000

beforeEach(async () => {
  // the middle of a step: no test straddles two codes
  const step = Math.floor(Date.now() / STEP_MILLISECONDS) * STEP_MILLISECONDS
  vi.useFakeTimers({ toFake: ['Date'], now: step + STEP_MILLISECONDS / 2 })
  browser.fresh()
  await database.db.delete(session)
  await database.db.update(user).set({ totpLastStep: 0, disabledAt: null })
})

afterEach(() => void vi.useRealTimers())

function form(fields: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.append(name, value)
  return data
}

const givePassword = (fields: Record<string, string>) => outcomeOf(signIn(EMPTY_FORM, form(fields)))
const giveCode = (fields: Record<string, string>) => outcomeOf(enterCode(EMPTY_FORM, form(fields)))
const right = (person: Person) => ({ email: emailOf(person), password: DEMO_PASSWORD })

const onToCode = { redirectTo: '/staff/sign-in/code' }
const signedIn = { redirectTo: '/staff' }
const neutral = { errors: [{ fieldId: 'main', message: expect.stringContaining('do not fit together') }] }

async function cookieOf(name: string) {
  return (await browser.cookies()).get(name)?.value ?? ''
}

async function signInAs(person: Person): Promise<string> {
  await givePassword(right(person))
  expect(await giveCode({ code: await codeOf(person) })).toEqual(signedIn)
  return cookieOf(staffCookie())
}

describe('A1 passwords', () => {
  it('A1 are kept as argon2id of at least 19456 KiB and two passes', async () => {
    for (const { passwordHash } of await database.db.select().from(user)) {
      const [, memory, passes] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=1\$/.exec(passwordHash) ?? []
      expect(Number(memory)).toBeGreaterThanOrEqual(19_456)
      expect(Number(passes)).toBeGreaterThanOrEqual(2)
    }
  })

  it('A1 are not cut off and are hashed anew at sign-in when they were hashed at less', async () => {
    const { id, passwordHash } = await accountOf('owner')
    const long = `${'x'.repeat(72)}y${'z'.repeat(27)}`
    const cheap = await (await import('@node-rs/argon2')).hash(long, { memoryCost: 8192, timeCost: 1 })
    await database.db.update(user).set({ passwordHash: cheap }).where(eq(user.id, id))
    const other = `${'x'.repeat(72)}n${'z'.repeat(27)}`
    expect(await givePassword({ email: emailOf('owner'), password: other })).toMatchObject(neutral)
    expect(await givePassword({ email: emailOf('owner'), password: long })).toEqual(onToCode)
    expect((await accountOf('owner')).passwordHash).toContain('m=19456,t=2')
    await database.db.update(user).set({ passwordHash }).where(eq(user.id, id))
  })

  it('A1 of the demo have at least 15 characters', () => expect(DEMO_PASSWORD.length).toBeGreaterThan(14))
})

describe('A2 both factors, every time', () => {
  it('A2 the right pair and the right code sign in', async () => {
    expect(await givePassword(right('receptionist'))).toEqual(onToCode)
    expect(await currentStaff()).toBeNull()
    const code = await codeOf('receptionist')
    expect(await giveCode({ code: `${code.slice(0, 3)} ${code.slice(3)}` })).toEqual(signedIn)
    expect(await currentStaff()).toMatchObject({ name: 'Nadia Iqbal', role: 'receptionist' })
  })

  it('A2 a wrong password is refused whatever else is sent', async () => {
    const wrong = { ...right('receptionist'), password: 'wrong', code: await codeOf('receptionist') }
    expect(await givePassword(wrong)).toMatchObject(neutral)
    expect(await cookieOf(attemptCookie())).toBe('')
    expect(await giveCode({ code: await codeOf('receptionist') })).toEqual({
      redirectTo: '/staff/sign-in?again=1',
    })
  })

  it.each(['', '      ', '000000', 'abcdef', '12345'])(
    'A2 the right password with code "%s" is refused',
    async (code) => {
      await givePassword(right('receptionist'))
      expect(await giveCode({ code })).toMatchObject({ errors: [{ fieldId: 'field-code' }] })
      expect(await currentStaff()).toBeNull()
    },
  )

  it('A2 the token between the two steps opens nothing', async () => {
    await givePassword(right('practitioner'))
    const half = await cookieOf(attemptCookie())
    expect(await findStaffSession(half)).toBeNull()
    browser.keep(staffCookie(), half)
    expect(await currentStaff()).toBeNull()
  })

  it('A2 the code of one person does not sign in another', async () => {
    await givePassword(right('receptionist'))
    expect(await giveCode({ code: await codeOf('practitioner') })).toMatchObject({
      errors: [{ fieldId: 'field-code' }],
    })
  })

  it('A8 unknown accounts and wrong passwords look the same, and no password comes back', async () => {
    const known = await givePassword({ email: emailOf('owner'), password: 'wrong' })
    const unknown = await givePassword({ email: 'nobody@genu.example', password: 'wrong' })
    expect({ ...unknown, values: null }).toEqual({ ...known, values: null })
    expect(JSON.stringify(known)).not.toContain('"wrong"')
  })

  it('A18 an address in capitals or wide letters is the same account, two addresses are none', async () => {
    const email = emailOf('owner')
    const typed = (text: string) => givePassword({ ...right('owner'), email: text })
    expect(await typed(email.toUpperCase())).toEqual(onToCode)
    expect(await typed(email.replace('@', '＠'))).toEqual(onToCode)
    expect(await typed(`${email},x@evil.example`)).toMatchObject(neutral)
  })
})

describe('A3 one-time codes', () => {
  const attempt = async (person: Person) => {
    const result = await signInWithPassword({ ...right(person), client: 'test', deviceOf: async () => null })
    if (!result.ok) throw new Error(result.code)
    return result.attemptToken
  }
  const withCode = (attemptToken: string, code: string) =>
    signInWithCode({ attemptToken, code, earlierSession: undefined })

  it('A3 a code works once, also in parallel', async () => {
    const code = await codeOf('practitioner')
    const tokens = await Promise.all(Array.from({ length: 6 }, () => attempt('practitioner')))
    const results = await Promise.all(tokens.map((token) => withCode(token, code)))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await withCode(await attempt('practitioner'), code)).toEqual({ ok: false, code: 'wrong_code' })
  })

  it('A3 parallel tries of one attempt share its five tries', async () => {
    const token = await attempt('practitioner')
    const results = await Promise.all(Array.from({ length: 12 }, () => withCode(token, '000000')))
    expect(results.every(({ ok }) => !ok)).toBe(true)
    expect(await withCode(token, await codeOf('practitioner'))).toEqual({ ok: false, code: 'start_again' })
  })

  it.each([
    [-1, true],
    [1, true],
    [-3, false],
    [3, false],
  ])('A3 the code of %i steps from now is taken: %s', async (steps, taken) => {
    const result = await withCode(await attempt('owner'), await codeOf('owner', steps))
    expect(result.ok).toBe(taken)
  })

  it('A3 an older code is refused after a newer one', async () => {
    const older = await codeOf('owner', -1)
    expect((await withCode(await attempt('owner'), await codeOf('owner'))).ok).toBe(true)
    expect((await withCode(await attempt('owner'), older)).ok).toBe(false)
  })

  it('A4 after five wrong codes the password is asked again', async () => {
    await givePassword(right('owner'))
    for (let tries = 0; tries < 4; tries += 1)
      expect(await giveCode({ code: '000000' })).toMatchObject({ errors: [{ fieldId: 'field-code' }] })
    expect(await giveCode({ code: '000000' })).toEqual({ redirectTo: '/staff/sign-in?again=1' })
    expect(await giveCode({ code: await codeOf('owner') })).toEqual({ redirectTo: '/staff/sign-in?again=1' })
  })

  it('A4 after five minutes the password is asked again', async () => {
    await givePassword(right('owner'))
    await database.db.update(signInAttempt).set({ expiresAt: new Date(Date.now() - 1000) })
    expect(await giveCode({ code: await codeOf('owner') })).toEqual({ redirectTo: '/staff/sign-in?again=1' })
  })

  it('A4 no secret stands in the table in clear', async () => {
    for (const { totpSecretSealed } of await database.db.select().from(user))
      expect(totpSecretSealed.toString('latin1')).not.toMatch(/[A-Z2-7]{32}/)
  })
})

describe('sessions', () => {
  it('A9 the database keeps only the digest of a session and of an attempt', async () => {
    await givePassword(right('owner'))
    const half = await cookieOf(attemptCookie())
    const halves = await database.db.select().from(signInAttempt)
    expect(halves.map(({ tokenHash }) => tokenHash.toString('hex'))).toContain(
      hashToken(half).toString('hex'),
    )
    expect(JSON.stringify(halves)).not.toContain(half)
    await giveCode({ code: await codeOf('owner') })
    const token = await cookieOf(staffCookie())
    const rows = await database.db.select().from(session)
    expect(rows.map(({ sessionToken }) => sessionToken)).toEqual([hashToken(token).toString('hex')])
    expect(Buffer.from(token, 'base64url').length).toBeGreaterThanOrEqual(16)
    expect(rows[0]?.expires.getTime()).toBeLessThanOrEqual(Date.now() + 12 * 3_600_000)
  })

  it('A10 a session begins with a new token, and the browser’s earlier one is dead', async () => {
    const first = await signInAs('owner')
    await givePassword(right('owner'))
    await giveCode({ code: await codeOf('owner', 1) })
    const second = await cookieOf(staffCookie())
    expect(second).not.toBe(first)
    expect(await findStaffSession(first)).toBeNull()
    expect(await findStaffSession(second)).not.toBeNull()
  })

  it('A11 signing out ends the session wherever its cookie was copied to', async () => {
    const copied = await signInAs('owner')
    const answer = await signOutAnswer()
    expect(answer.status).toBe(303)
    expect(answer.headers.get('Clear-Site-Data')).toBe('"cache"')
    browser.keep(staffCookie(), copied)
    expect(await currentStaff()).toBeNull()
    expect(await database.db.select().from(session)).toEqual([])
  })

  it('A12 somebody who was switched off is out at the next request', async () => {
    await signInAs('owner')
    await database.db
      .update(user)
      .set({ disabledAt: new Date() })
      .where(eq(user.email, emailOf('owner')))
    expect(await currentStaff()).toBeNull()
    browser.fresh()
    expect(await givePassword(right('owner'))).toMatchObject(neutral)
  })

  it('A12 a changed role counts from the next request', async () => {
    await signInAs('colleague')
    const { id } = await accountOf('colleague')
    await database.db.update(user).set({ role: 'receptionist' }).where(eq(user.id, id))
    expect(await currentStaff()).toMatchObject({ role: 'receptionist' })
    await database.db.update(user).set({ role: 'practitioner' }).where(eq(user.id, id))
  })

  it('A13 ends after 15 minutes without use and after 12 hours of use', async () => {
    const token = await signInAs('owner')
    const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000)
    await database.db.update(session).set({ lastSeenAt: ago(14) })
    expect(await findStaffSession(token)).not.toBeNull()
    await database.db.update(session).set({ lastSeenAt: ago(16) })
    expect(await findStaffSession(token)).toBeNull()
    await database.db.update(session).set({ lastSeenAt: new Date(), expires: ago(1) })
    expect(await findStaffSession(token)).toBeNull()
  })

  it('A13 use keeps a session alive but never prolongs its end', async () => {
    await signInAs('owner')
    const [before] = await database.db.select().from(session)
    await database.db.update(session).set({ lastSeenAt: new Date(Date.now() - 10 * 60_000) })
    await currentStaff()
    const [after] = await database.db.select().from(session)
    expect(after?.lastSeenAt?.getTime()).toBeGreaterThan(Date.now() - 60_000)
    expect(after?.expires).toEqual(before?.expires)
  })
})

describe('C1 where the forms come from', () => {
  it.each([null, 'null', 'https://evil.example', 'http://localhost:3001', 'nonsense'])(
    'C1 a sign-in from origin %s is refused and no attempt is made',
    async (origin) => {
      await database.db.delete(signInAttempt)
      browser.comeFrom(origin)
      expect(await givePassword(right('owner'))).toMatchObject({ errors: [{ fieldId: 'main' }] })
      expect(await database.db.select().from(signInAttempt)).toEqual([])
    },
  )
})

describe('A20 demo accounts', () => {
  it('A20 are named, each with a secret of its own', async () => {
    const accounts = await database.db.select().from(user)
    expect(accounts).toHaveLength(DEMO_STAFF.length)
    expect(accounts.every(({ email }) => email.endsWith('.example'))).toBe(true)
    expect(new Set(accounts.map(({ passwordHash }) => passwordHash)).size).toBe(accounts.length)
    const again = await hashPassword(DEMO_PASSWORD)
    expect(accounts.map(({ passwordHash }) => passwordHash)).not.toContain(again)
  })
})
