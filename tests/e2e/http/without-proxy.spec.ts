import { expect, test } from '@playwright/test'
import { ASKERS, type Asker, type Outcome, ROUTES } from '@/tests/support/access-matrix'
import { askRow, outcomeOf } from '@/tests/support/http/ask-row'
import { askForCall, callsOf } from '@/tests/support/http/call-request'
import { browserOf, filledIn, makeThings, type Things } from '@/tests/support/http/matrix-things'
import { ORIGINS } from '@/tests/support/http/origins'
import { type OtherServer, startOtherServer } from '@/tests/support/http/other-server'
import { stranger } from '@/tests/support/http/people'
import { builtActions, postAction } from '@/tests/support/http/server-actions'
import { staffVisitor } from '@/tests/support/http/staff'
import { ownOrigin } from '@/tests/support/http/target'

const DENIED: ReadonlySet<Outcome> = new Set(['withheld', 'signIn', 'missing', 'refused', 'ledOn', 'invalid'])

/** The framework's own failure page, which the proxy hides: it shows nothing of anybody. */
const ONLY_THE_PROXY = new Set(['/_global-error'])

test.describe('Z5 the same build served without proxy.ts', () => {
  let server: OtherServer
  let things: Things
  test.beforeAll(async () => {
    things = await makeThings()
    server = await startOtherServer({ withoutProxy: true })
  })
  test.afterAll(() => server.stop())

  test('the proxy is really not there: its policy is missing', async () => {
    const page = await server.visitor().get('/staff/sign-in')
    expect(page.status).toBe(200)
    expect(page.headers.get('content-security-policy')).toBeNull()
  })

  for (const asker of ASKERS) {
    test(`every cell that denies still denies: ${asker}`, async () => {
      const rows = ROUTES.filter(({ route, cells }) => !ONLY_THE_PROXY.has(route) && DENIED.has(cells[asker]))
      expect(rows.length).toBeGreaterThan(8)
      for (const row of rows) {
        const browser = server.visitor(await browserOf(asker, things))
        const answer = await askRow({ asker, row, things, browser })
        const mark = row.mark && filledIn(row.mark, things)
        expect.soft(outcomeOf(answer, mark), `${row.method} ${row.address}`).toBe(row.cells[asker])
      }
      await expectNothingShown(asker)
    })
  }

  /** Headers by which such guards have been slipped past. */
  test('headers that once led past a proxy lead nowhere', async () => {
    for (const headers of [
      { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
      { 'x-middleware-subrequest': 'src/middleware:src/middleware:src/middleware' },
      { 'x-middleware-rewrite': '/staff' },
      { 'x-middleware-override-headers': 'cookie', 'x-middleware-request-cookie': 'genu-staff=x' },
      { 'x-nextjs-data': '1' },
      { 'x-invoke-path': '/staff' },
      { rsc: '1', 'next-router-prefetch': '1' },
    ] as Record<string, string>[]) {
      const answer = await server.visitor().send(`/staff/forms/${things.named.form}`, { headers })
      expect(answer.text, JSON.stringify(headers)).not.toContain(things.named.answer)
      expect(answer.text).not.toContain(things.named.fullName)
    }
  })

  test('C1 Z4 actions check origin and session themselves', async () => {
    const id = builtActions().get('server/staff/calls/actions.ts#markCallDone') ?? ''
    const caller = stranger()
    const callId = await askForCall(caller)
    const isDone = async () => (await callsOf(caller))[0]?.called_at !== null
    const staff = await staffVisitor('receptionist')
    const path = `/staff/call-requests/${callId}`
    for (const { headers, from, verdict } of ORIGINS) {
      if (verdict === 'own') continue
      for (const style of ['form', 'header'] as const)
        await postAction(server.visitor(staff), { id, path, fields: { callId }, style, headers })
      expect(await isDone(), from).toBe(false)
    }
    await postAction(server.visitor(), { id, path: '/en/booking/find', fields: { callId }, style: 'header' })
    expect(await isDone()).toBe(false)
    // the framework compares with the host it was called by, as a reverse proxy in front would name it
    const headers = { origin: ownOrigin, 'x-forwarded-host': new URL(ownOrigin).host }
    await postAction(server.visitor(staff), { id, path, fields: { callId }, style: 'form', headers })
    expect(await isDone()).toBe(true)
  })

  async function expectNothingShown(asker: Asker) {
    if (asker !== 'anonymous' && asker !== 'otherPatient') return
    const browser = server.visitor(await browserOf(asker, things))
    for (const row of ROUTES.filter(({ method, route }) => method === 'GET' && !route.startsWith('/dev'))) {
      const { text } = await browser.get(filledIn(row.address, things))
      for (const secret of [things.named.answer, things.named.fullName, things.named.caller])
        expect.soft(text, row.address).not.toContain(secret)
    }
  }
})
