import { expect, test } from '@playwright/test'
import { visitor } from '@/tests/support/http/visitor'

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
