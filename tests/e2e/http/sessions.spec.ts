import { expect, test } from '@playwright/test'
import { askForCall, callsOf } from '@/tests/support/http/call-request'
import { findInTables } from '@/tests/support/http/database-dump'
import { logsWith } from '@/tests/support/http/logs'
import { twoPatients } from '@/tests/support/http/matrix-things'
import { formWith, postForm } from '@/tests/support/http/page-forms'
import { stranger } from '@/tests/support/http/people'
import { rawRequest } from '@/tests/support/http/raw-request'
import { oneTimeCode, passPassword, sendCode, signIn } from '@/tests/support/http/sign-in'
import { STAFF_COOKIE, sessionHash, signedInAs } from '@/tests/support/http/staff'
import { ownOrigin, sql } from '@/tests/support/http/target'
import { visitor } from '@/tests/support/http/visitor'

/** Nobody else signs in with these two: a code works once, and a new one comes every half minute. */
const PERSON = 'usman.tariq@genu.example'
const OTHER = 'hina.raza@genu.example'

test.describe.configure({ mode: 'serial' })

test('A9 A10 a session: random, a new one each time, kept as a digest only', async () => {
  const planted = visitor({ [STAFF_COOKIE]: 'planted-by-somebody-else' })
  await passPassword(planted, PERSON)
  const code = await oneTimeCode(PERSON)
  const answer = await sendCode(planted, code)
  expect(answer.status).toBe(303)
  const line = answer.headers.getSetCookie().find((one) => one.startsWith(`${STAFF_COOKIE}=`)) ?? ''
  const token = planted.cookies.get(STAFF_COOKIE) ?? ''
  expect(token).toMatch(/^[A-Za-z0-9_-]{32}$/)
  expect(line).toMatch(/; Path=\/(;|$)/)
  expect(line).toMatch(/; HttpOnly/i)
  expect(line).toMatch(/; SameSite=Lax/i)
  expect(line).not.toMatch(/domain=/i)
  expect(line.length).toBeLessThan(4096)

  expect(await findInTables([token, code])).toEqual([])
  expect(logsWith([token])).toEqual([])
  expect(await findInTables([sessionHash(token)])).toEqual([{ where: 'session', count: 1 }])
  expect(await findInTables([sessionHash('planted-by-somebody-else')])).toEqual([])
})

test('L5 one password, one code, many tries at once: exactly one session', async () => {
  const browser = visitor()
  await passPassword(browser, OTHER)
  const form = formWith(await browser.get('/staff/sign-in/code'), 'code')
  const code = await oneTimeCode(OTHER)
  const attempt = Object.fromEntries(browser.cookies)
  const tries = await Promise.all(
    Array.from({ length: 20 }, async () => {
      const copy = visitor(attempt)
      const { status } = await postForm(copy, { form, typed: { code } })
      return { status, session: copy.cookies.has(STAFF_COOKIE) }
    }),
  )
  expect(tries.filter(({ session }) => session)).toHaveLength(1)
  expect(tries.filter(({ status }) => status >= 500)).toEqual([])
  // the half that the password opened is gone with it
  const again = visitor(attempt)
  expect((await again.get('/staff/sign-in/code')).location).toContain('/staff/sign-in')
})

test('A2 the password alone opens nothing', async () => {
  const half = visitor()
  await passPassword(half, OTHER)
  for (const path of ['/staff', '/staff/forms', '/staff/no/such/page']) {
    const answer = await half.get(path)
    expect(answer.status, path).toBe(307)
    expect(answer.location, path).toContain('/staff/sign-in')
  }
  const stolen = visitor({ [STAFF_COOKIE]: half.cookies.get('genu-sign-in') ?? '' })
  expect((await stolen.get('/staff')).location).toContain('/staff/sign-in')
})

test('A11 signing out ends the session on the server, wherever its cookie was copied to', async () => {
  const browser = await signIn(PERSON)
  const copied = Object.fromEntries(browser.cookies)
  const person = stranger()
  const id = await askForCall(person)
  const copy = () => visitor(copied)
  const form = formWith(await copy().get(`/staff/call-requests/${id}`), 'callId')
  expect((await copy().get('/staff')).status).toBe(200)

  const out = await browser.send('/staff/sign-out', { method: 'POST', headers: { origin: ownOrigin } })
  expect(out.status).toBe(303)
  expect(browser.cookies.has(STAFF_COOKIE)).toBe(false)

  for (const path of ['/staff', `/staff/call-requests/${id}`, '/staff/forms'])
    expect((await copy().get(path)).location, path).toContain('/staff/sign-in')
  const acted = await postForm(copy(), { form })
  expect(acted.location).toContain('/staff/sign-in')
  expect((await callsOf(person))[0]?.called_at).toBeNull()
  expect((await copy().get('/api/auth/session')).text).not.toContain('@')
})

test('A12 somebody who is switched off is out at the next request', async () => {
  const browser = await signedInAs(OTHER)
  expect((await browser.get('/staff')).status).toBe(200)
  await sql`update "user" set disabled_at = created_at where email = ${OTHER}`
  try {
    expect((await browser.get('/staff')).location).toContain('/staff/sign-in')
  } finally {
    await sql`update "user" set disabled_at = null where email = ${OTHER}`
  }
})

test('A15 nothing that a client sends reaches the session', async () => {
  const browser = await signedInAs(PERSON)
  const before = (await browser.get('/api/auth/session')).text
  expect(before).toContain(PERSON)
  const { csrfToken } = JSON.parse((await browser.get('/api/auth/csrf')).text)
  const data = { email: 'owner@evil.test', role: 'owner', id: 'x', sub: 'x' }
  for (const [path, type] of [
    ['/api/auth/session', 'application/json'],
    ['/api/auth/signout', 'application/json'],
    ['/api/auth/callback/credentials', 'application/json'],
    ['/api/auth/_log', 'application/json'],
  ] as const) {
    const sent = await browser.send(path, {
      method: 'POST',
      headers: { origin: ownOrigin, 'content-type': type },
      body: JSON.stringify({ csrfToken, data }),
    })
    expect([404, 405], path).toContain(sent.status)
  }
  for (const path of [
    '/api/auth/signin',
    '/api/auth/signout',
    '/api/auth/providers',
    '/api/auth/callback/x',
    '/api/auth/error',
  ])
    expect((await browser.get(path)).status, path).toBe(404)
  expect((await browser.get('/api/auth/session')).text).toBe(before)
  expect((await sql`select role from "user" where email = ${PERSON}`)[0]?.role).toBe('practitioner')
})

test('A19 cookies that are no sessions: nobody is signed in, nothing fails', async () => {
  const { token: good } = await signedInAs(PERSON)
  for (const cookie of [
    `${STAFF_COOKIE}=`,
    `${STAFF_COOKIE}=%`,
    `${STAFF_COOKIE}=${'x'.repeat(8000)}`,
    `${STAFF_COOKIE}=eyJhbGciOiJkaXIifQ..x.y.z`,
    `${STAFF_COOKIE}=${good.slice(0, -1)}`,
    `${STAFF_COOKIE}=${sessionHash(good)}`,
    `next-auth.session-token=${good}`,
    `${STAFF_COOKIE}='; drop table session; --`,
  ]) {
    for (const path of ['/staff', '/api/auth/session']) {
      const { status, headers, text } = await rawRequest({ path, headers: { cookie } })
      expect(status, cookie.slice(0, 60)).toBe(path === '/staff' ? 307 : 200)
      if (path === '/staff') expect(headers.get('location')).toContain('/staff/sign-in')
      else expect(text).not.toContain('@')
    }
  }
})

test("cookies of patients' links are kept from scripts and other sites", async () => {
  const [{ token }] = await twoPatients()
  const { headers } = await visitor().get(`/en/booking/link/${token}`)
  const [line = ''] = headers.getSetCookie()
  expect(line).toMatch(/^genu-booking-[A-Z2-9]{6}=/)
  for (const attribute of [/; Path=\/(;|$)/i, /; HttpOnly/i, /; SameSite=Lax/i, /; Max-Age=\d+/i])
    expect(line).toMatch(attribute)
})
