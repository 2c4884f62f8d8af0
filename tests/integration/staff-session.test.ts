import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { session, signInAttempt, user } from '@/db/schema/people'
import { currentStaff } from '@/server/auth/current-staff'
import { signOutAnswer } from '@/server/auth/sign-out-answer'
import { attemptCookie, staffCookie } from '@/server/auth/staff-cookie'
import { findStaffSession } from '@/server/auth/staff-session'
import { importClinic } from '@/server/clinic/import-clinic'
import { hashToken } from '@/server/crypto/token'
import { browser } from '../support/fake-browser'
import { accountOf, addStaff, codeOf, emailOf } from '../support/staff-people'
import { cookieValue, giveCode, givePassword, rightPair, signInAs } from '../support/staff-sign-in'
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

const neutral = { errors: [{ fieldId: 'main', message: expect.stringContaining('do not fit together') }] }

describe('sessions', () => {
  it('A9 the database keeps only the digest of a session and of an attempt', async () => {
    await givePassword(rightPair('owner'))
    const half = await cookieValue(attemptCookie())
    const halves = await database.db.select().from(signInAttempt)
    expect(halves.map(({ tokenHash }) => tokenHash.toString('hex'))).toContain(
      hashToken(half).toString('hex'),
    )
    expect(JSON.stringify(halves)).not.toContain(half)
    await giveCode({ code: await codeOf('owner') })
    const token = await cookieValue(staffCookie())
    const rows = await database.db.select().from(session)
    expect(rows.map(({ sessionToken }) => sessionToken)).toEqual([hashToken(token).toString('hex')])
    expect(Buffer.from(token, 'base64url').length).toBeGreaterThanOrEqual(16)
    expect(rows[0]?.expires.getTime()).toBeLessThanOrEqual(Date.now() + 12 * 3_600_000)
  })

  it('A10 a session begins with a new token, and the browser’s earlier one is dead', async () => {
    const first = await signInAs('owner')
    await givePassword(rightPair('owner'))
    await giveCode({ code: await codeOf('owner', 1) })
    const second = await cookieValue(staffCookie())
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
    expect(await givePassword(rightPair('owner'))).toMatchObject(neutral)
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
      expect(await givePassword(rightPair('owner'))).toMatchObject({ errors: [{ fieldId: 'main' }] })
      expect(await database.db.select().from(signInAttempt)).toEqual([])
    },
  )
})
