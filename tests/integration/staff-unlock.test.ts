import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { auditEvent } from '@/db/schema/outbox'
import { session } from '@/db/schema/people'
import { EMPTY_FORM } from '@/domain/forms/form-state'
import { unlock } from '@/server/auth/actions'
import { currentStaff } from '@/server/auth/current-staff'
import { lockAnswer } from '@/server/auth/lock-answer'
import { staffCookie } from '@/server/auth/staff-cookie'
import { findLockedSession, findStaffSession } from '@/server/auth/staff-session'
import { unlockSession } from '@/server/auth/unlock-session'
import { importClinic } from '@/server/clinic/import-clinic'
import { DEMO_PASSWORD } from '@/server/demo/demo-staff'
import { browser, outcomeOf } from '../support/fake-browser'
import { addStaff } from '../support/staff-people'
import { cookieValue, formOf, signInAs } from '../support/staff-sign-in'
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

let start: number
beforeEach(() => {
  // each test some steps later: a one-time code works once
  start = Math.ceil(Math.max(Date.now(), start ?? 0) / 30_000) * 30_000 + 95_000
  vi.useFakeTimers({ toFake: ['Date'], now: start })
  browser.fresh()
})
afterEach(() => void vi.useRealTimers())

const minutesLater = (minutes: number) => vi.setSystemTime(start + minutes * 60_000)
const send = (fields: Record<string, string>) => outcomeOf(unlock(EMPTY_FORM, formOf(fields)))
const auditOf = async (action: string) =>
  (await database.db.select().from(auditEvent)).filter((row) => row.action === action)

async function lockedSession() {
  await database.db.delete(session)
  const token = await signInAs('owner')
  minutesLater(16)
  return token
}

describe('A13 a session that was idle', () => {
  it('A13 is locked, not gone: it opens nothing until its owner gives the password', async () => {
    const token = await lockedSession()
    expect(await findStaffSession(token)).toBeNull()
    expect(await currentStaff()).toBeNull()
    expect((await findLockedSession(token))?.staff.role).toBe('owner')

    expect(await send({ password: DEMO_PASSWORD, next: '/staff/forms' })).toEqual({
      redirectTo: '/staff/forms',
    })
    expect((await findStaffSession(await cookieValue(staffCookie())))?.staff.role).toBe('owner')
    expect(await auditOf('session.unlocked')).toHaveLength(1)
  })

  it('A10 goes on under a new token; the old one opens nothing any more', async () => {
    const token = await lockedSession()
    await send({ password: DEMO_PASSWORD, stay: '1' })
    expect(await cookieValue(staffCookie())).not.toBe(token)
    expect(await findStaffSession(token)).toBeNull()
    expect(await findLockedSession(token)).toBeNull()
  })

  it('A13 unlocks in place when the page stays', async () => {
    await lockedSession()
    expect(await send({ password: DEMO_PASSWORD, stay: '1' })).toMatchObject({ unlocked: true, errors: [] })
  })

  it('A13 asks for the password too when another tab has unlocked already', async () => {
    await lockedSession()
    await send({ password: DEMO_PASSWORD, stay: '1' })
    const wrong = await send({ password: 'not this one at all', stay: '1' })
    expect(wrong).toMatchObject({ errors: [{ fieldId: 'field-password' }] })
    expect(wrong).not.toHaveProperty('unlocked', true)
    expect(await send({ password: DEMO_PASSWORD, stay: '1' })).toMatchObject({ unlocked: true })
  })

  it('A13 can be locked at once', async () => {
    await database.db.delete(session)
    const token = await signInAs('owner')
    expect((await lockAnswer()).status).toBe(204)
    expect(await findStaffSession(token)).toBeNull()
    expect(await findLockedSession(token)).not.toBeNull()
  })

  it('A13 never outlives its twelve hours, whatever is typed', async () => {
    const token = await lockedSession()
    minutesLater(12 * 60 + 1)
    expect(await findLockedSession(token)).toBeNull()
    expect(await send({ password: DEMO_PASSWORD })).toEqual({ redirectTo: '/staff/sign-in' })
    expect(await send({ password: DEMO_PASSWORD, stay: '1' })).toMatchObject({
      errors: [{ fieldId: 'main' }],
    })
  })

  it('A5 is over after five wrong passwords; the right one comes too late then', async () => {
    const token = await lockedSession()
    for (let tries = 0; tries < 4; tries += 1)
      expect(await send({ password: 'not this one at all' })).toMatchObject({
        errors: [{ fieldId: 'field-password' }],
      })
    expect(await send({ password: 'not this one at all' })).toEqual({ redirectTo: '/staff/sign-in' })
    expect(await send({ password: DEMO_PASSWORD })).toEqual({ redirectTo: '/staff/sign-in' })
    expect(await findLockedSession(token)).toBeNull()
  })

  it('A5 of many guesses at once five are looked at', async () => {
    const token = await lockedSession()
    const results = await Promise.all(
      Array.from({ length: 12 }, () => unlockSession({ token, password: 'not this one at all' })),
    )
    expect(results.filter((result) => !result.ok && result.code === 'wrong_password')).toHaveLength(4)
    expect(await database.db.select().from(session)).toEqual([])
  })

  it('C7 leads nowhere but to our own pages', async () => {
    await lockedSession()
    expect(await send({ password: DEMO_PASSWORD, next: '//evil.test' })).toEqual({ redirectTo: '/staff' })
  })

  it('C1 does not unlock for another site', async () => {
    const token = await lockedSession()
    browser.comeFrom('https://evil.example')
    expect(await send({ password: DEMO_PASSWORD })).toMatchObject({ errors: [{ fieldId: 'main' }] })
    expect(await findLockedSession(token)).not.toBeNull()
  })
})
