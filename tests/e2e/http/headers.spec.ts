import { expect, test } from '@playwright/test'
import { rawRequest } from '@/tests/support/http/raw-request'
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
