import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { expect, test } from '@playwright/test'
import { detailsForm } from '@/tests/support/http/details-form'
import { detailFields } from '@/tests/support/http/drafts'
import { postForm } from '@/tests/support/http/page-forms'
import { canaryWord, stranger } from '@/tests/support/http/people'
import { rawRequest } from '@/tests/support/http/raw-request'
import { builtActions, postAction } from '@/tests/support/http/server-actions'
import { staffVisitor } from '@/tests/support/http/staff'
import { baseUrl, logFiles, ownOrigin } from '@/tests/support/http/target'
import { visitor } from '@/tests/support/http/visitor'

const ELSEWHERE = [
  '//evil.test',
  '/\\evil.test',
  '\\\\evil.test',
  'https://evil.test',
  'https:evil.test',
  '%2f%2fevil.test',
  '/%09/evil.test',
  '/%5cevil.test',
  'javascript:alert(1)',
  'data:text/html,x',
  `${ownOrigin}.evil.test`,
  `${ownOrigin}@evil.test`,
]
const NAMES = ['callbackUrl', 'next', 'from', 'to', 'return', 'returnTo', 'redirect', 'url', 'again', 'done']

/** Where a `Location` leads; relative ones lead to us. */
const leadsTo = (location: string | null) => (location ? new URL(location, ownOrigin).origin : ownOrigin)

test.describe('C7 no address leads to another site', () => {
  test('whatever a page is asked to go on to', async () => {
    const staff = await staffVisitor('receptionist')
    const pages = [
      '/',
      '/staff',
      '/staff/sign-in',
      '/staff/sign-in/code',
      '/en/booking/find',
      '/api/auth/signin',
    ]
    for (const path of pages) {
      const tries = ELSEWHERE.map(async (elsewhere) => {
        const query = NAMES.map((name) => `${name}=${encodeURIComponent(elsewhere)}`).join('&')
        for (const from of [visitor(), staff]) {
          const { location, text } = await from.get(`${path}?${query}`)
          expect(leadsTo(location), `${path} ${elsewhere}`).toBe(ownOrigin)
          expect(text, path).not.toMatch(/(href|action|src)="[^"]*(\/\/evil|\\evil|javascript:|data:text)/i)
        }
      })
      await Promise.all(tries)
    }
  })

  test('addresses that look like another site', async () => {
    for (const path of ['//evil.test', '//evil.test/', '/\\evil.test/', '///evil.test//', '/en//evil.test/'])
      expect(leadsTo((await rawRequest({ path })).headers.get('location')), path).toBe(ownOrigin)
  })

  test('forms lead on within their own pages, whatever their fields say', async () => {
    const id = builtActions().get('server/intake/actions.ts#birthDateAction') ?? ''
    const signIn = builtActions().get('server/auth/actions.ts#signIn') ?? ''
    for (const next of ELSEWHERE) {
      const fields = { locale: 'en', form: '3f9674b8-0a9d-47af-88d7-a6b3ad205a4d', next: next.slice(0, 40) }
      const answers = await Promise.all([
        postAction(visitor(), { id, path: '/en/booking/find', fields, style: 'form' }),
        postAction(visitor(), {
          id: signIn,
          path: '/staff/sign-in',
          fields: { email: 'hina.raza@genu.example', password: 'wrong', callbackUrl: next },
          style: 'form',
        }),
      ])
      for (const { location } of answers) expect(leadsTo(location), next).toBe(ownOrigin)
    }
  })
})

test.describe('C8 the server asks nobody for anything on behalf of a request', () => {
  test('no image optimiser', async () => {
    for (const path of [
      '/_next/image?url=%2Ffavicon.svg&w=64&q=75',
      `/_next/image?url=${encodeURIComponent(baseUrl)}&w=64&q=75`,
    ])
      expect((await visitor().get(path)).status, path).toBe(404)
  })

  test('hosts, upgrades and whole addresses that name another server: it is never called', async () => {
    let calls = 0
    const other = createServer((socket) => {
      calls += 1
      socket.destroy()
    }).listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const host = `127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
    const forged: Record<string, string>[] = [
      { host },
      { 'x-forwarded-host': host, 'x-forwarded-proto': 'http' },
      { forwarded: `host=${host}` },
      { host, connection: 'Upgrade', upgrade: 'websocket' },
      { 'x-middleware-rewrite': `http://${host}/` },
      { 'x-nextjs-rewrite': `http://${host}/`, 'x-invoke-path': `http://${host}/` },
    ]
    for (const headers of forged) {
      for (const path of ['/en', '/staff', '/en/booking/find', `http://${host}/`, '/_next/webpack-hmr']) {
        const answered = await rawRequest({ path, headers }).catch(() => null)
        // whoever asks for a whole address is told that address again, and nobody else is
        if (path.includes(host)) continue
        expect(answered?.headers.get('location') ?? '', `${path} ${JSON.stringify(headers)}`).not.toContain(
          host,
        )
        expect(answered?.text ?? '', path).not.toContain(host)
      }
      const posted = { ...headers, origin: ownOrigin, 'content-type': 'text/plain', 'next-action': 'x' }
      await rawRequest({ method: 'POST', path: '/en/booking/find', headers: posted, body: '[]' }).catch(
        () => null,
      )
    }
    expect(calls).toBe(0)
    other.close()
  })
})

test('E4 nothing that is sent makes a line of its own in a log', async () => {
  const word = canaryWord()
  const line = `${word}\r\n{"level":60,"msg":"forged ${word}"}\u001b[2J`
  const encoded = encodeURIComponent(line)
  const { draft, form } = await detailsForm()
  await postForm(draft.browser, { form, typed: { ...detailFields(stranger()), fullName: line, note: line } })
  // header values cannot hold line breaks; what decodes to one can stand in them
  const headers = { 'user-agent': encoded, referer: `http://x/${encoded}`, 'x-request-id': encoded }
  for (const path of [
    `/en/${encoded}`,
    `/staff/forms/${encoded}`,
    `/en/booking/find?x=${encoded}`,
    `/api/v1/${encoded}`,
  ])
    await visitor().send(path, { headers })
  const staff = await staffVisitor('practitioner')
  await staff.send(`/staff/forms/${encoded}`, { headers })
  for (const body of [`{"service":"${word}\\r\\n","start":`, '\u0000'])
    await visitor().send('/api/v1/holds', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': word },
      body,
    })
  const [web = '', worker = ''] = logFiles()
  for (const file of [web, worker]) {
    const written = readFileSync(file, 'utf8')
    expect(written).not.toContain(word)
    const lines = written.split('\n').filter((one) => one.startsWith('{'))
    expect(lines.length).toBeGreaterThan(0)
    for (const one of lines) expect(() => JSON.parse(one)).not.toThrow()
    expect(written).not.toContain('\u001b[2J')
  }
})
