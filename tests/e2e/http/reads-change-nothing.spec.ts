import { randomBytes } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { type OtherServer, startOtherServer } from '@/tests/support/http/other-server'
import { type OwnDatabase, ownDatabase } from '@/tests/support/http/own-database'
import { STAFF_COOKIE, sessionHash } from '@/tests/support/http/staff'
import { ownOrigin } from '@/tests/support/http/target'
import { type Visitor, visitor } from '@/tests/support/http/visitor'

/** What reading may write: when a session was last used, and that clinical text was read. */
const MAY_CHANGE = ['session', 'audit_event']
const MOST_PAGES = 120

/** Addresses that a page of ours leads to. */
function linksOf(text: string): string[] {
  return [...text.matchAll(/\s(?:href|src|action|formaction)="([^"]*)"/gi)]
    .map(([, address = '']) => address.replaceAll('&amp;', '&'))
    .map((address) => new URL(address, `${ownOrigin}/`))
    .filter(({ origin, pathname }) => origin === ownOrigin && !pathname.startsWith('/_next/'))
    .map(({ pathname, search }) => pathname + search)
}

test.describe('C2 opening what can be opened changes nothing', () => {
  let database: OwnDatabase
  let server: OtherServer
  test.beforeAll(async () => {
    test.setTimeout(180_000)
    database = await ownDatabase()
    server = await startOtherServer({ settings: { DATABASE_URL: database.url } })
  })
  test.afterAll(async () => {
    await server.stop()
    await database.drop()
  })

  async function digest() {
    const tables = await database.sql<{ name: string }[]>`
      select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`
    const rows = tables
      .filter(({ name }) => !MAY_CHANGE.includes(name))
      .map(async ({ name }) => {
        const [row] = await database.sql`
          select coalesce(md5(string_agg(t::text || t.xmin::text, '|' order by t::text)), '') as md5
          from ${database.sql(name)} t`
        return `${name} ${row?.md5}`
      })
    return Promise.all(rows)
  }

  async function staff(role: string): Promise<Visitor> {
    const token = randomBytes(24).toString('base64url')
    await database.sql`
      insert into session (token_hash, user_id, expires, last_seen_at)
      select ${sessionHash(token)}, id, now() + interval '50 years', now() + interval '50 years'
      from "user" where role = ${role} limit 1`
    return server.visitor(visitor({ [STAFF_COOKIE]: token }))
  }

  /** Opens every page that can be reached, by GET, HEAD and OPTIONS and as the framework fetches ahead. */
  async function crawl(browser: Visitor, starts: string[]): Promise<Set<string>> {
    const seen = new Set(starts)
    let due = starts
    while (due.length > 0 && seen.size < MOST_PAGES) {
      const found = await Promise.all(due.map((path) => open(browser, path)))
      due = [...new Set(found.flat())].filter((path) => !seen.has(path)).slice(0, MOST_PAGES - seen.size)
      for (const path of due) seen.add(path)
    }
    return seen
  }

  async function open(browser: Visitor, path: string) {
    const page = await browser.get(path)
    expect(page.status, path).toBeLessThan(500)
    for (const method of ['HEAD', 'OPTIONS']) await browser.send(path, { method })
    await browser.send(path, { headers: { rsc: '1', 'next-router-prefetch': '1' } })
    const led = page.location ? linksOf(` href="${page.location}"`) : []
    return [...linksOf(page.text), ...led]
  }

  for (const role of ['receptionist', 'practitioner', 'owner']) {
    test(`as ${role}`, async () => {
      const browser = await staff(role)
      const before = await digest()
      const seen = await crawl(browser, ['/staff', '/staff?show=all', '/staff/forms'])
      expect(seen.size).toBeGreaterThan(8)
      expect([...seen].some((path) => path.startsWith('/staff/appointments/'))).toBe(true)
      expect(await digest()).toEqual(before)
    })
  }

  test('as anybody', async () => {
    const before = await digest()
    const seen = await crawl(server.visitor(), ['/', '/en', '/ur', '/robots.txt', '/en/booking/find'])
    expect(seen.size).toBeGreaterThan(15)
    expect(await digest()).toEqual(before)
  })
})
