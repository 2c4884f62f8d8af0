import { expect, test } from '@playwright/test'
import { makeThings, type Things, twoPatients } from '@/tests/support/http/matrix-things'
import { rawRequest } from '@/tests/support/http/raw-request'
import { staffVisitor } from '@/tests/support/http/staff'
import { ownOrigin } from '@/tests/support/http/target'
import { visitor } from '@/tests/support/http/visitor'

type Row = { status: number; path: string; method?: string; headers?: Record<string, string>; body?: string }

const json = { 'content-type': 'application/json', 'idempotency-key': 'headers' }

/** One address for each way in which an answer can come about. */
const ANSWERS: readonly Row[] = [
  { status: 200, path: '/en' },
  { status: 200, path: '/ur/your-visit' },
  { status: 200, path: '/en/book' },
  { status: 200, path: '/en/booking/find' },
  { status: 200, path: '/staff/sign-in' },
  { status: 200, path: '/dev/mail' },
  { status: 200, path: '/api/v1/services' },
  { status: 200, path: '/api/openapi.json' },
  { status: 200, path: '/api/auth/session' },
  { status: 200, path: '/healthz' },
  { status: 200, path: '/robots.txt' },
  { status: 200, path: '/favicon.svg' },
  { status: 200, path: '/styles/patient.css' },
  { status: 200, path: '/fonts/noto-naskh-arabic-1.woff2' },
  { status: 200, path: '/en', method: 'HEAD' },
  { status: 307, path: '/' },
  { status: 307, path: '/staff' },
  { status: 307, path: '/staff/style.css' },
  { status: 308, path: '/en/' },
  { status: 308, path: '/staff/?a=b' },
  { status: 303, path: '/en/booking/link/unknown' },
  { status: 303, path: '/staff/sign-out', method: 'POST', headers: { origin: ownOrigin } },
  { status: 400, path: '/api/v1/availability' },
  { status: 400, path: '/api/v1/holds', method: 'POST', headers: { ...json }, body: '{' },
  { status: 401, path: '/api/webhooks/resend', method: 'POST', headers: { ...json }, body: '{}' },
  { status: 403, path: '/api/v1/holds', method: 'POST', headers: { ...json, origin: 'null' }, body: '{}' },
  { status: 403, path: '/en/book', method: 'POST', headers: { origin: 'https://evil.test' } },
  { status: 403, path: '/staff/sign-out', method: 'POST' },
  { status: 404, path: '/en/no/such/page' },
  { status: 404, path: '/no-such-language' },
  { status: 404, path: '/xx/book' },
  { status: 404, path: '/api/v1/appointments/K7M4-29' },
  { status: 404, path: '/api/no/such/call' },
  { status: 404, path: '/_next/static/no-such-file.js' },
  { status: 404, path: '/fonts/no-such-font.woff2' },
  { status: 404, path: '/.env' },
  { status: 404, path: '/.git/config' },
  { status: 405, path: '/api/v1/services', method: 'DELETE' },
  { status: 405, path: '/healthz', method: 'POST' },
  { status: 413, path: '/api/v1/holds', method: 'POST', headers: { ...json }, body: 'x'.repeat(300_000) },
  {
    status: 415,
    path: '/api/v1/holds',
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: '{}',
  },
  { status: 422, path: '/api/v1/holds', method: 'POST', headers: { ...json }, body: '{}' },
]

const called = ({ method = 'GET', path, status }: Row) => `${method} ${path} → ${status}`

test.describe('C5 what every answer carries, whatever its status', () => {
  for (const row of ANSWERS) {
    test(called(row), async () => {
      const { status, headers, text } = await rawRequest(row)
      expect(status).toBe(row.status)
      const value = (name: string) => headers.get(name) ?? ''
      expect(Number(/max-age=(\d+)/.exec(value('strict-transport-security'))?.[1])).toBeGreaterThanOrEqual(
        31_536_000,
      )
      expect(value('strict-transport-security')).toContain('includeSubDomains')
      expect(value('x-content-type-options')).toBe('nosniff')
      expect(value('referrer-policy')).toBe('same-origin')
      expect(value('cross-origin-opener-policy')).toBe('same-origin')
      expect(value('cross-origin-resource-policy')).toBe('same-origin')
      expect(value('permissions-policy')).toContain('camera=()')
      expect(value('permissions-policy')).toContain('geolocation=()')
      expect(headers.has('x-powered-by')).toBe(false)
      expect(headers.has('server')).toBe(false)
      expect(headers.has('access-control-allow-origin')).toBe(false)
      expect(text).not.toMatch(/node_modules|at \w+ \(|postgres:\/\//)
      if (!value('content-type').startsWith('text/html')) return
      const policy = value('content-security-policy')
      expect(policy).toMatch(/script-src ('none'|'nonce-[A-Za-z0-9+/=]{20,}' 'strict-dynamic')(;|$)/)
      expect(policy).not.toMatch(/unsafe/)
      for (const part of [
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "form-action 'self'",
        "default-src 'none'",
      ])
        expect(policy).toContain(part)
    })
  }

  test('files of the build and of the site, found on the pages', async () => {
    const page = await visitor().get('/en/book')
    const [, script = ''] = /src="(\/_next\/static\/[^"]+\.js)"/.exec(page.text) ?? []
    const [, sheet = ''] = /href="(\/styles\/patient\.css\?v=[^"]+)"/.exec(page.text) ?? []
    for (const path of [script, sheet]) {
      const { status, headers } = await rawRequest({ path })
      expect(status, path).toBe(200)
      expect(headers.get('x-content-type-options'), path).toBe('nosniff')
      expect(headers.get('cross-origin-resource-policy'), path).toBe('same-origin')
      expect(headers.get('cache-control'), path).toContain('immutable')
    }
  })

  test('addresses that are none, and methods that nobody uses: no failure of ours', async () => {
    for (const path of [
      '/en/%00',
      '/en/..%2f..%2fetc/passwd',
      '//evil.test/',
      '/%2f%2fevil.test/',
      `/en/${'a'.repeat(8000)}`,
    ]) {
      const { status, headers } = await rawRequest({ path })
      expect(status, path).toBeGreaterThanOrEqual(300)
      expect(status, path).toBeLessThan(500)
      expect(headers.get('location') ?? '', path).not.toMatch(/^(https?:)?\/\/evil/)
    }
    // no text at all when decoded: the framework answers by itself, and says nothing
    for (const path of ['/%', '/%E0%A4%A', '/en/book/d/%F0%9F/time']) {
      const { status, text } = await rawRequest({ path })
      expect(status, path).toBeGreaterThanOrEqual(400)
      expect(text, path).toMatch(/^(Internal Server Error|Bad Request)?$/)
    }
    for (const method of ['OPTIONS', 'PATCH', 'PROPFIND', 'QUERY']) {
      const { status } = await rawRequest({ method, path: '/api/v1/holds' })
      expect(status, method).toBeLessThan(500)
    }
  })
})

/** Pages of the application: they run our scripts and no others. */
const APPLICATION = [
  '/en/book',
  '/ur/book/knee-laser/safety',
  '/en/booking/find',
  '/en/booking/K7M4-29',
  '/staff/sign-in',
  '/dev/mail',
  '/en/intake/3f9674b8-0a9d-47af-88d7-a6b3ad205a4d',
  '/en/book/d/3f9674b8-0a9d-47af-88d7-a6b3ad205a4d/time',
]
const DOCUMENTS = [
  '/en',
  '/ur',
  '/en/your-visit',
  '/ur/your-visit/knee-laser',
  '/en/no/such/page',
  '/nowhere',
]

const nonceOf = (headers: Headers) =>
  /'nonce-([^']+)'/.exec(headers.get('content-security-policy') ?? '')?.[1]

test.describe('C4 content policies', () => {
  test('the application: a nonce for each answer, on each script, and nothing inline', async () => {
    for (const path of APPLICATION) {
      const answers = await Promise.all([1, 2, 3].map(() => visitor().get(path)))
      expect(new Set(answers.map(({ headers }) => nonceOf(headers))).size, path).toBe(3)
      for (const { text, headers } of answers) {
        const nonce = nonceOf(headers)
        const scripts = [...text.matchAll(/<script\b([^>]*)>/g)].map(([, attributes = '']) => attributes)
        expect(scripts.length, path).toBeGreaterThan(0)
        expect(
          scripts.filter((one) => !one.includes(`nonce="${nonce}"`)),
          path,
        ).toEqual([])
        expect(text, path).not.toMatch(/<[a-z][^>]*\s(on[a-z]+|style)="/i)
        expect(headers.get('cache-control'), path).toContain('no-store')
      }
    }
  })

  test("a client's own policy header has no effect", async () => {
    const forged = "script-src 'nonce-ATTACKER123' 'unsafe-inline'"
    for (const path of [...APPLICATION, ...DOCUMENTS]) {
      for (const name of ['content-security-policy', 'content-security-policy-report-only', 'x-nonce']) {
        const { text, headers } = await visitor().send(path, { headers: { [name]: forged } })
        expect(text, `${name} on ${path}`).not.toContain('ATTACKER123')
        expect(JSON.stringify([...headers]), `${name} on ${path}`).not.toContain('ATTACKER123')
      }
    }
  })

  test('documents: no script at all', async () => {
    for (const path of DOCUMENTS) {
      const { text, headers } = await visitor().get(path)
      expect(headers.get('content-security-policy'), path).toContain("script-src 'none'")
      const scripts = [...text.matchAll(/<script\b([^>]*)>/g)].map(([, attributes = '']) => attributes)
      expect(
        scripts.filter((one) => !/type="application\/ld\+json"/.test(one)),
        path,
      ).toEqual([])
      expect(text, path).not.toMatch(/<[a-z][^>]*\s(on[a-z]+|style)="/i)
      expect(text, path).not.toMatch(/javascript:/i)
    }
  })
})

test.describe('C6 nothing of anybody is kept by a cache', () => {
  let things: Things
  test.beforeAll(async () => {
    things = await makeThings()
  })

  test('pages and files reached with a cookie or a token', async () => {
    const { owner, named } = things
    const own = [
      `/en/booking/${named.reference}`,
      `/en/booking/${named.reference}?new=1`,
      `/en/booking/${named.reference}/calendar.ics`,
      `/en/booking/link/${named.token}`,
      `/en/intake/link/${named.formToken}`,
      `/en/intake/${named.form}`,
      `/en/intake/${named.form}/signs`,
      `/en/intake/${named.form}/birth-date`,
      `/en/intake/${named.form}/check`,
      ...['time', 'who', 'details', 'check'].map((step) => `/en/book/d/${named.draft}/${step}`),
      `/en/book/d/${named.laserDraft}/laser`,
      '/en/booking/find',
    ]
    expect((await owner.browser.get('/')).headers.get('cache-control')).toContain('no-store')
    for (const path of own) {
      // the same address without the cookie as well: what it says depends on the cookie
      for (const browser of [owner.browser, visitor()]) {
        for (const headers of [{}, { rsc: '1' }, { rsc: '1', 'next-router-prefetch': '1' }]) {
          const answer = await browser.send(path, { headers: headers as Record<string, string> })
          const kept = answer.headers.get('cache-control') ?? ''
          expect.soft(kept, `${path} ${JSON.stringify(headers)} ${answer.status}`).toContain('no-store')
        }
      }
    }
    const { token, reference } = owner
    const bearer = { authorization: `Bearer ${token}` }
    const seen = await visitor().send(`/api/v1/appointments/${reference}`, { headers: bearer })
    expect(seen.status).toBe(200)
    expect(seen.headers.get('cache-control')).toContain('no-store')
  })

  test('staff pages, for whoever asks', async () => {
    const { named } = things
    const paths = [
      '',
      '/forms',
      `/forms/${named.form}`,
      `/appointments/${named.appointment}`,
      `/call-requests/${named.call}`,
      '/sign-in',
      '/sign-in/code',
      '/x.css',
      '/app.js',
      '/no/such/page',
    ]
    const browsers = [
      visitor(),
      await staffVisitor('receptionist'),
      await staffVisitor('practitioner'),
      await staffVisitor('owner'),
    ]
    for (const browser of browsers) {
      for (const path of paths) {
        for (const headers of [{}, { rsc: '1' }]) {
          const answer = await browser.send(`/staff${path}`, { headers: headers as Record<string, string> })
          expect(answer.headers.get('cache-control'), `/staff${path}`).toContain('no-store')
        }
      }
      expect((await browser.get('/api/auth/session')).headers.get('cache-control')).toContain('no-store')
    }
  })

  test('answers to forms, and signing out, which has the browser forget', async () => {
    const [{ browser }] = await twoPatients()
    const staff = await staffVisitor('owner')
    const headers = { origin: ownOrigin }
    for (const from of [browser, staff]) {
      const posted = await from.send('/en/booking/find', { method: 'POST', headers, body: new FormData() })
      expect(posted.headers.get('cache-control')).toContain('no-store')
    }
    const out = await staff.send('/staff/sign-out', { method: 'POST', headers })
    expect(out.headers.get('cache-control')).toContain('no-store')
    expect(out.headers.get('clear-site-data')).toContain('"cache"')
    const after = await staff.get('/staff')
    expect(after.location).toContain('/staff/sign-in')
  })
})
