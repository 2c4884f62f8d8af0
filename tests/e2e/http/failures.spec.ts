import { expect, test } from '@playwright/test'
import { translator } from '@/messages/translator'
import { ROUTES, type RouteRow } from '@/tests/support/access-matrix'
import { type OtherServer, startOtherServer } from '@/tests/support/http/other-server'
import { builtActions, postAction } from '@/tests/support/http/server-actions'
import { ownOrigin, projectFolder } from '@/tests/support/http/target'
import { visitor } from '@/tests/support/http/visitor'

const SECRET = 'Zqdatabasesecret'
/** Nobody listens there: every page, action, route and loader that reads the database fails. */
const NOWHERE = `postgres://zquser:${SECRET}@127.0.0.1:9/zqdatabase`
const TELLING =
  /zquser|zqdatabase|Zqdatabasesecret|ECONNREFUSED|127\.0\.0\.1:9|\bselect\b.*\bfrom\b|node_modules|\.tsx?:\d+|at \w+ \(/i

const AT_ONCE = 12
/** On a busy machine; the product's own deadlines end long before. */
const LONGEST_WAIT = 15_000

const ids: Record<string, string> = {
  reference: 'K7M4-29',
  token: 'x'.repeat(32),
  appointment: '3f9674b8-0a9d-47af-88d7-a6b3ad205a4d',
}
const address = (path: string) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? String(ids.appointment))

test.describe('E1 the database is away: every page, action, route and loader fails', () => {
  let server: OtherServer
  test.beforeAll(async () => {
    server = await startOtherServer({ settings: { DATABASE_URL: NOWHERE, LOG_LEVEL: 'info' } })
  })
  test.afterAll(() => server.stop())

  test('pages and routes: nothing of what failed is told, and the process stays up', async () => {
    const cookies = { 'genu-staff': 'x'.repeat(32), 'genu-booking-K7M429': 'x'.repeat(32) }
    const ask = async (row: RouteRow) => {
      const began = performance.now()
      const { status, text } = await server.visitor(visitor(cookies)).send(address(row.address), {
        method: row.method,
        headers: { origin: ownOrigin, 'content-type': 'application/json', 'idempotency-key': 'away' },
        ...(row.body && { body: row.body }),
      })
      expect.soft(text, `${row.method} ${row.address}`).not.toMatch(TELLING)
      expect.soft(text, row.address).not.toContain(projectFolder)
      expect.soft(performance.now() - began, row.address).toBeLessThan(LONGEST_WAIT)
      return status
    }
    const statuses: number[] = []
    for (let at = 0; at < ROUTES.length; at += AT_ONCE)
      statuses.push(...(await Promise.all(ROUTES.slice(at, at + AT_ONCE).map(ask))))
    // it did fail, and what needs no database did not
    expect(statuses.filter((status) => status >= 500).length).toBeGreaterThan(8)
    expect(statuses.filter((status) => status < 300).length).toBeGreaterThan(3)
    expect(server.isAlive()).toBe(true)
    expect(server.output()).not.toContain(SECRET)
  })

  test('whoever opens a page or a link from a mail reads in their language that it failed', async () => {
    const token = 'x'.repeat(32)
    const guide = ['', '/no/such/page', '/your-visit', '/your-visit/knee-laser']
    const application = ['/book', '/booking/find', '/booking/K7M4-29']
    const paths = [...guide, ...application, `/booking/link/${token}`, `/intake/link/${token}`]
    for (const locale of ['en', 'ur'] as const) {
      const t = translator(locale, 'common')
      for (const path of paths) {
        const { headers, text } = await server.visitor().get(`/${locale}${path}`)
        expect.soft(headers.get('content-type'), path).toContain('text/html')
        expect.soft(text, path).toContain(`<h1>${t('failure.title')}</h1>`)
        expect.soft(text, path).toContain(t('failure.unchanged'))
      }
    }
  })

  test('routes answer with an id that stands in the log', async () => {
    const { status, text } = await server.visitor().get('/api/v1/services')
    expect([500, 503]).toContain(status)
    const { failureId } = JSON.parse(text)
    expect(failureId).toMatch(/^[0-9a-f]{8}$/)
    await expect.poll(() => server.output()).toContain(failureId)
  })

  test('actions answer with the form, an id and what was typed, or with a page that tells nothing', async () => {
    const page = '/en/booking/find'
    const fields = { locale: 'en', reference: 'K7M4-29', mobile: '0300 1234567' }
    const tries = [...builtActions()].flatMap(([name, id]) =>
      (['form', 'header'] as const).map(async (style) => {
        const { text } = await postAction(server.visitor(), { id, path: page, fields, style })
        expect.soft(text, name).not.toMatch(TELLING)
      }),
    )
    await Promise.all(tries)
    expect(server.isAlive()).toBe(true)
    expect(server.output()).not.toContain('0300 1234567')
    expect(server.output()).not.toContain(SECRET)
  })
})
