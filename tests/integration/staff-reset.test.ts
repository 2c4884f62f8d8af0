import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { auditEvent, outboxMessage } from '@/db/schema/outbox'
import { session, user } from '@/db/schema/people'
import { accountLink } from '@/db/schema/staff-account'
import { EMPTY_FORM } from '@/domain/forms/form-state'
import { openAccountLink, sendAccountLink } from '@/server/accounts/account-link'
import { newAppSecret } from '@/server/accounts/renew-codes'
import { askForReset, chooseNewPassword, connectNewApp } from '@/server/accounts/reset-actions'
import { sendReset } from '@/server/accounts/reset-password'
import { enterBackupCode } from '@/server/auth/actions'
import { renewBackupCodes } from '@/server/auth/backup-codes'
import { codeOfStep, stepAt } from '@/server/auth/one-time-code'
import { staffCookie } from '@/server/auth/staff-cookie'
import { findStaffSession } from '@/server/auth/staff-session'
import { importClinic } from '@/server/clinic/import-clinic'
import { unseal } from '@/server/crypto/sealed'
import { hashToken } from '@/server/crypto/token'
import { DEMO_PASSWORD } from '@/server/demo/demo-staff'
import type { MailPayload } from '@/server/mail/mail-to-queue'
import { payloadPlace } from '@/server/mail/queue-mail'
import { browser, outcomeOf } from '../support/fake-browser'
import { accountOf, addStaff, codeOf, emailOf, type Person } from '../support/staff-people'
import { cookieValue, formOf, giveCode, givePassword, rightPair, signInAs } from '../support/staff-sign-in'
import { testClinic } from '../support/test-clinic'
import { createTestDatabase, type TestDatabase } from '../support/test-database'

vi.mock('next/headers', async () => (await import('../support/fake-browser')).browser)
vi.mock('next/server', () => ({ after: (work: () => unknown) => work() }))
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
  database = await createTestDatabase({ RATE_LIMITS: 'on' })
  await importClinic(testClinic({ practitioners: 1, rooms: 1, devices: 1 }))
  await addStaff()
})
afterAll(() => database.drop())

let start = 0
beforeEach(async () => {
  // each test some hours later: limits begin anew, and a one-time code works once
  start = Math.ceil(Math.max(Date.now(), start) / 30_000) * 30_000 + 3 * 3_600_000
  vi.useFakeTimers({ toFake: ['Date'], now: start })
  browser.fresh()
  await database.db.delete(outboxMessage)
  await database.db.delete(accountLink)
})
afterEach(() => void vi.useRealTimers())

/** What a queued mail holds, newest last. */
async function queuedMails() {
  const rows = await database.db.select().from(outboxMessage).where(eq(outboxMessage.kind, 'staff_account'))
  return rows.map((row) => ({
    ...unseal<MailPayload>(payloadPlace(row.id), row.payloadSealed ?? Buffer.alloc(0)),
    recipient: row.recipient,
  }))
}

async function openedLink(person: Person, purpose: 'password' | 'one_time_code') {
  const account = await accountOf(person)
  await database.db.transaction((tx) => sendAccountLink(tx, { account, purpose }))
  const token = (await queuedMails()).at(-1)?.staffToken ?? ''
  await openAccountLink(token)
  return { token, account }
}

const ask = (email: string) => outcomeOf(askForReset(EMPTY_FORM, formOf({ email })))
const choose = (password: string) => outcomeOf(chooseNewPassword(EMPTY_FORM, formOf({ password })))
const giveBackup = (code: string) => outcomeOf(enterBackupCode(EMPTY_FORM, formOf({ code })))

describe('A16 a forgotten password', () => {
  it('A8 answers the same for an address with an account and for one without', async () => {
    const sent = { redirectTo: '/staff/reset?sent=1' }
    expect(await ask('nobody@clinic.example')).toEqual(sent)
    expect(await queuedMails()).toEqual([])
    expect(await ask(emailOf('receptionist'))).toEqual(sent)
    await vi.waitFor(async () => expect(await queuedMails()).toHaveLength(1))
    expect(await queuedMails()).toMatchObject([
      { topic: 'password_reset', recipient: emailOf('receptionist') },
    ])
  })

  it('A18 takes one address only', async () => {
    for (const email of [
      `${emailOf('owner')},a@evil.test`,
      'a＠b@clinic.example',
      'x@c.example\r\nBcc: y@z.test',
    ])
      expect(await ask(email)).toMatchObject({ errors: [{ fieldId: 'field-email' }] })
    expect(await queuedMails()).toEqual([])
  })

  it('A16 sends three an hour to one account, whoever asks', async () => {
    for (let tries = 0; tries < 6; tries += 1) await sendReset(emailOf('receptionist'))
    expect(await queuedMails()).toHaveLength(3)
  })

  it('A16 A12 sets the password once, ends every session, and signs nobody in', async () => {
    const session = await signInAs('receptionist')
    vi.setSystemTime(start + 60_000)
    const { token } = await openedLink('receptionist', 'password')
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(await choose('Password123!')).toMatchObject({ errors: [{ fieldId: 'field-password' }] })
    expect(await findStaffSession(session)).not.toBeNull()
    expect(await choose(PASSWORD)).toEqual({ redirectTo: '/staff/sign-in?reset=1' })
    expect(await findStaffSession(session)).toBeNull()
    expect(await choose(DEMO_PASSWORD)).toMatchObject({ errors: [{ fieldId: 'main' }] })

    browser.fresh()
    expect(await givePassword(rightPair('receptionist'))).toMatchObject({ errors: [{ fieldId: 'main' }] })
    const email = emailOf('receptionist')
    expect(await givePassword({ email, password: PASSWORD })).toEqual({ redirectTo: '/staff/sign-in/code' })
    expect(await cookieValue(staffCookie())).toBe('')
    expect(await giveCode({ code: await codeOf('receptionist') })).toEqual({ redirectTo: '/staff' })
    expect((await queuedMails()).map(({ topic }) => topic)).toEqual(['password_reset', 'password_changed'])
  })

  it('A16 works for 30 minutes, and an older link not at all', async () => {
    const first = await openedLink('colleague', 'password')
    const second = await openedLink('colleague', 'password')
    browser.fresh()
    await openAccountLink(first.token)
    expect(await choose(PASSWORD)).toMatchObject({ errors: [{ fieldId: 'main' }] })
    await openAccountLink(second.token)
    vi.setSystemTime(start + 31 * 60_000)
    expect(await choose(PASSWORD)).toMatchObject({ errors: [{ fieldId: 'main' }] })
    expect((await accountOf('colleague')).passwordHash).toBe(second.account.passwordHash)
  })

  it('A16 L1 keeps only the digest of the link', async () => {
    const { token } = await openedLink('colleague', 'password')
    const rows = await database.db.select().from(accountLink)
    expect(rows.map(({ tokenHash }) => tokenHash.toString('hex'))).toContain(hashToken(token).toString('hex'))
    expect(JSON.stringify(rows)).not.toContain(token)
  })
})

describe('A4 the authenticator app is lost', () => {
  it('A4 a backup code signs in once, also when it is sent twice at once, and its owner is told', async () => {
    const account = await accountOf('owner')
    const [code = '', other = ''] = await database.db.transaction((tx) => renewBackupCodes(tx, account.id))
    await givePassword(rightPair('owner'))
    const both = await Promise.all([giveBackup(code.toLowerCase().replaceAll('-', ' ')), giveBackup(code)])
    expect(both.filter((one) => 'redirectTo' in one && one.redirectTo === '/staff')).toHaveLength(1)
    expect((await queuedMails()).map(({ topic }) => topic)).toEqual(['backup_code_used'])
    const started = await database.db
      .select()
      .from(auditEvent)
      .where(eq(auditEvent.action, 'session.started'))
    expect(started.at(-1)?.detail).toEqual({ by: 'backup_code' })

    browser.fresh()
    await givePassword(rightPair('owner'))
    expect(await giveBackup(code)).toMatchObject({ errors: [{ fieldId: 'field-code' }] })
    expect(await giveBackup(other)).toEqual({ redirectTo: '/staff' })
  })

  it('A4 five wrong ones lead back to the password; another person’s are wrong', async () => {
    const account = await accountOf('owner')
    const codes = await database.db.transaction((tx) => renewBackupCodes(tx, account.id))
    await givePassword(rightPair('practitioner'))
    for (const code of codes.slice(0, 4))
      expect(await giveBackup(code)).toMatchObject({ errors: [{ fieldId: 'field-code' }] })
    expect(await giveBackup(codes[4] ?? '')).toEqual({ redirectTo: '/staff/sign-in?again=1' })
    expect(await giveBackup(codes[5] ?? '')).toEqual({ redirectTo: '/staff/sign-in?again=1' })
  })

  it('A2 no backup code without the password', async () => {
    const account = await accountOf('owner')
    const [code = ''] = await database.db.transaction((tx) => renewBackupCodes(tx, account.id))
    expect(await giveBackup(code)).toEqual({ redirectTo: '/staff/sign-in?again=1' })
  })

  it('A12 an owner’s link connects a new app with the password, once; sessions end, old codes are dead', async () => {
    const old = await signInAs('practitioner')
    const { account } = await openedLink('practitioner', 'one_time_code')
    const secret = await newAppSecret(account.id)
    const code = codeOfStep({ secret, step: stepAt(Date.now()) })
    const connect = (password: string, typed: string) =>
      outcomeOf(connectNewApp(EMPTY_FORM, formOf({ password, code: typed })))
    expect(await connect('not the password', code)).toMatchObject({ errors: [{ fieldId: 'field-password' }] })
    expect(await connect(DEMO_PASSWORD, '000000')).toMatchObject({ errors: [{ fieldId: 'field-code' }] })
    expect(await connect(DEMO_PASSWORD, code)).toMatchObject({ backupCodes: expect.any(Array) })
    expect(await connect(DEMO_PASSWORD, code)).toMatchObject({ errors: [{ fieldId: 'main' }] })
    expect(await findStaffSession(old)).toBeNull()
    const [changed] = await database.db.select().from(user).where(eq(user.id, account.id))
    expect(changed?.totpSecretSealed.equals(account.totpSecretSealed)).toBe(false)
    expect(await database.db.select().from(session).where(eq(session.userId, account.id))).toEqual([])
  })
})
