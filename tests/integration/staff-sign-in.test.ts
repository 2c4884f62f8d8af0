import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { session, signInAttempt, user } from '@/db/schema/people'
import { currentStaff } from '@/server/auth/current-staff'
import { hashPassword } from '@/server/auth/password'
import { signInWithCode } from '@/server/auth/sign-in-with-code'
import { signInWithPassword } from '@/server/auth/sign-in-with-password'
import { attemptCookie, staffCookie } from '@/server/auth/staff-cookie'
import { findStaffSession } from '@/server/auth/staff-session'
import { importClinic } from '@/server/clinic/import-clinic'
import { DEMO_PASSWORD, DEMO_STAFF } from '@/server/demo/demo-staff'
import { browser } from '../support/fake-browser'
import { accountOf, addStaff, codeOf, emailOf, type Person } from '../support/staff-people'
import { cookieValue, giveCode, givePassword, rightPair } from '../support/staff-sign-in'
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

const onToCode = { redirectTo: '/staff/sign-in/code' }
const signedIn = { redirectTo: '/staff' }
const neutral = { errors: [{ fieldId: 'main', message: expect.stringContaining('do not fit together') }] }

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
    expect(await givePassword(rightPair('receptionist'))).toEqual(onToCode)
    expect(await currentStaff()).toBeNull()
    const code = await codeOf('receptionist')
    expect(await giveCode({ code: `${code.slice(0, 3)} ${code.slice(3)}` })).toEqual(signedIn)
    expect(await currentStaff()).toMatchObject({ name: 'Nadia Iqbal', role: 'receptionist' })
  })

  it('A2 a wrong password is refused whatever else is sent', async () => {
    const wrong = { ...rightPair('receptionist'), password: 'wrong', code: await codeOf('receptionist') }
    expect(await givePassword(wrong)).toMatchObject(neutral)
    expect(await cookieValue(attemptCookie())).toBe('')
    expect(await giveCode({ code: await codeOf('receptionist') })).toEqual({
      redirectTo: '/staff/sign-in?again=1',
    })
  })

  it.each(['', '      ', '000000', 'abcdef', '12345'])(
    'A2 the right password with code "%s" is refused',
    async (code) => {
      await givePassword(rightPair('receptionist'))
      expect(await giveCode({ code })).toMatchObject({ errors: [{ fieldId: 'field-code' }] })
      expect(await currentStaff()).toBeNull()
    },
  )

  it('A2 the token between the two steps opens nothing', async () => {
    await givePassword(rightPair('practitioner'))
    const half = await cookieValue(attemptCookie())
    expect(await findStaffSession(half)).toBeNull()
    browser.keep(staffCookie(), half)
    expect(await currentStaff()).toBeNull()
  })

  it('A2 the code of one person does not sign in another', async () => {
    await givePassword(rightPair('receptionist'))
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
    const typed = (text: string) => givePassword({ ...rightPair('owner'), email: text })
    expect(await typed(email.toUpperCase())).toEqual(onToCode)
    expect(await typed(email.replace('@', '＠'))).toEqual(onToCode)
    expect(await typed(`${email},x@evil.example`)).toMatchObject(neutral)
  })
})

describe('A3 one-time codes', () => {
  const attempt = async (person: Person) => {
    const result = await signInWithPassword({
      ...rightPair(person),
      client: 'test',
      deviceOf: async () => null,
    })
    if (!result.ok) throw new Error(result.code)
    return result.attemptToken
  }
  const withCode = (attemptToken: string, code: string) =>
    signInWithCode({ attemptToken, code, earlierSession: undefined, userAgent: null })

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
    await givePassword(rightPair('owner'))
    for (let tries = 0; tries < 4; tries += 1)
      expect(await giveCode({ code: '000000' })).toMatchObject({ errors: [{ fieldId: 'field-code' }] })
    expect(await giveCode({ code: '000000' })).toEqual({ redirectTo: '/staff/sign-in?again=1' })
    expect(await giveCode({ code: await codeOf('owner') })).toEqual({ redirectTo: '/staff/sign-in?again=1' })
  })

  it('A4 after five minutes the password is asked again', async () => {
    await givePassword(rightPair('owner'))
    await database.db.update(signInAttempt).set({ expiresAt: new Date(Date.now() - 1000) })
    expect(await giveCode({ code: await codeOf('owner') })).toEqual({ redirectTo: '/staff/sign-in?again=1' })
  })

  it('A4 no secret stands in the table in clear', async () => {
    for (const { totpSecretSealed } of await database.db.select().from(user))
      expect(totpSecretSealed.toString('latin1')).not.toMatch(/[A-Z2-7]{32}/)
  })
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
