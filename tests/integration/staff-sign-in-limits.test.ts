import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { EMPTY_FORM } from '@/domain/forms/form-state'
import { signIn } from '@/server/auth/actions'
import { knownDevice, rememberDevice } from '@/server/auth/known-device'
import { signInWithPassword } from '@/server/auth/sign-in-with-password'
import { importClinic } from '@/server/clinic/import-clinic'
import { DEMO_PASSWORD } from '@/server/demo/demo-staff'
import { browser, outcomeOf } from '../support/fake-browser'
import { accountOf, addStaff, emailOf } from '../support/staff-people'
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
  database = await createTestDatabase({ RATE_LIMITS: 'on' })
  await importClinic(testClinic({ practitioners: 1, rooms: 1, devices: 1 }))
  await addStaff()
})
afterAll(() => database.drop())
beforeEach(() => browser.fresh())

const tried = (email: string, client: string) =>
  signInWithPassword({ email, password: 'wrong', client, deviceOf: knownDevice })

describe('A5 sign-in tries are limited', () => {
  it('A5 per account from many addresses, and its owner still signs in from a known browser', async () => {
    const email = emailOf('owner')
    await rememberDevice((await accountOf('owner')).id)
    const known = (await browser.cookies()).get('genu-device')?.value ?? ''
    browser.fresh()
    const results = []
    for (let count = 0; count < 40; count += 1) results.push(await tried(email, `198.51.100.${count}`))
    expect(results.filter((result) => !result.ok && result.code === 'wrong_pair')).toHaveLength(30)
    expect(results.at(-1)).toEqual({ ok: false, code: 'too_many' })

    const right = new FormData()
    right.append('email', email)
    right.append('password', DEMO_PASSWORD)
    expect(await outcomeOf(signIn(EMPTY_FORM, right))).toMatchObject({ errors: [{ fieldId: 'main' }] })
    browser.keep('genu-device', known)
    expect(await outcomeOf(signIn(EMPTY_FORM, right))).toEqual({ redirectTo: '/staff/sign-in/code' })
  })

  it('A5 a browser known to one account is none for another, and a made-up mark is none at all', async () => {
    await rememberDevice((await accountOf('receptionist')).id)
    const other = await accountOf('practitioner')
    expect(await knownDevice((await accountOf('receptionist')).id)).not.toBeNull()
    expect(await knownDevice(other.id)).toBeNull()
    browser.keep('genu-device', 'made.up')
    expect(await knownDevice(other.id)).toBeNull()
  })

  it('A5 per address over many accounts', async () => {
    const results = []
    for (let count = 0; count < 125; count += 1)
      results.push(await tried(`n${count}@genu.example`, '203.0.113.7'))
    expect(results.filter((result) => !result.ok && result.code === 'wrong_pair')).toHaveLength(120)
  })
})
