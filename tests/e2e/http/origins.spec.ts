import { createHash, randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { DEMO_PASSWORD } from '@/server/demo/demo-staff'
import { api, bookingBody, freeStarts } from '@/tests/support/http/api'
import { askForCall, callsOf, sendTell, tellForm } from '@/tests/support/http/call-request'
import { ORIGINS } from '@/tests/support/http/origins'
import { callAction, formWith, postForm } from '@/tests/support/http/page-forms'
import { stranger } from '@/tests/support/http/people'
import { STAFF_COOKIE, sessionHash, staffVisitor } from '@/tests/support/http/staff'
import { ownOrigin, sql } from '@/tests/support/http/target'
import { visitor } from '@/tests/support/http/visitor'

/** A form without an origin comes back with what was typed and why; what other sites send gets no page at all. */
const STATUS = { own: 200, absent: 200, foreign: 403 }

const refused = ORIGINS.filter(({ verdict }) => verdict !== 'own')

test.describe('C1 actions run for our own pages only', () => {
  test('a patient form', async () => {
    const { browser, form } = await tellForm()
    for (const { from, headers, verdict } of ORIGINS) {
      const person = stranger()
      const answer = await sendTell(browser, form, person, headers)
      expect(answer.status, from).toBe(STATUS[verdict])
      expect(await callsOf(person), from).toHaveLength(verdict === 'own' ? 1 : 0)
    }
  })

  test('a patient form, called as the script of the page calls it', async () => {
    const { browser, form } = await tellForm()
    for (const { from, headers, verdict } of ORIGINS) {
      const person = stranger()
      const typed = { ...Object.fromEntries(form.fields), name: person.name, mobile: person.mobile }
      const fields = Object.fromEntries(Object.entries(typed).filter(([name]) => !name.startsWith('$')))
      const answer = await callAction(browser, { id: form.actionId, fields, path: form.action, headers })
      expect(answer.status, from).toBe(STATUS[verdict])
      expect(await callsOf(person), from).toHaveLength(verdict === 'own' ? 1 : 0)
    }
  })

  test('a staff form with a cookie', async () => {
    const person = stranger()
    const id = await askForCall(person)
    const staff = await staffVisitor('receptionist')
    const form = formWith(await staff.get(`/staff/call-requests/${id}`), 'callId')
    for (const { from, headers, verdict } of refused) {
      const answer = await postForm(staff, { form, headers })
      expect(answer.status, from).toBe(STATUS[verdict])
      expect((await callsOf(person))[0]?.called_at, from).toBeNull()
    }
    await postForm(staff, { form })
    expect((await callsOf(person))[0]?.called_at).not.toBeNull()
  })

  test('signing in', async () => {
    const typed = { email: 'bilal.ahmed@genu.example', password: DEMO_PASSWORD }
    for (const { from, headers, verdict } of ORIGINS) {
      const browser = visitor()
      const form = formWith(await browser.get('/staff/sign-in'), 'email', 'password')
      const answer = await postForm(browser, { form, typed, headers })
      expect(answer.status, from).toBe(verdict === 'own' ? 303 : STATUS[verdict])
      expect(browser.cookies.has('genu-sign-in'), from).toBe(verdict === 'own')
    }
  })

  test('signing out, a route with a cookie', async () => {
    const staff = await staffVisitor('owner')
    const sessions = () => sql`select 1 from session where token_hash = ${sessionHash(staff.token)}`
    for (const { from, headers } of refused) {
      const answer = await visitor({ [STAFF_COOKIE]: staff.token }).send('/staff/sign-out', {
        method: 'POST',
        headers,
      })
      expect(answer.status, from).toBe(403)
      expect(await sessions(), from).toHaveLength(1)
    }
    const own = await staff.send('/staff/sign-out', { method: 'POST', headers: { origin: ownOrigin } })
    expect(own.status).toBe(303)
    expect(await sessions()).toHaveLength(0)
  })
})

test.describe('C1 the API', () => {
  test('takes calls without an origin, and none from pages of other sites', async () => {
    const starts = await freeStarts({ service: 'physiotherapy-session', fromDay: 46, days: 5 })
    for (const [index, { from, headers, verdict }] of ORIGINS.entries()) {
      const key = randomUUID()
      const patient = stranger()
      const start = starts[index * 2] ?? ''
      const calls: [path: string, body: object][] = [
        ['/holds', { service: 'physiotherapy-session', start: starts[index * 2 + 1] }],
        ['/appointments', bookingBody({ service: 'physiotherapy-session', start, patient })],
      ]
      for (const [path, body] of calls) {
        const answer = await api(path, { method: 'POST', body, key, headers })
        expect(answer.status, `${path} from ${from}`).toBe(verdict === 'foreign' ? 403 : 201)
        if (verdict === 'foreign') expect(answer.body.code).toBe('foreign_origin')
        expect(answer.headers.get('access-control-allow-origin')).toBeNull()
        const hash = createHash('sha256')
          .update(`POST ${path.slice(1)}|${key}`)
          .digest()
        const keys = await sql`select 1 from idempotency_key where key_hash = ${hash}`
        expect(keys, `${path} from ${from}`).toHaveLength(verdict === 'foreign' ? 0 : 1)
      }
      const visits = await sql`select 1 from appointment where contact_mobile = ${patient.mobile}`
      expect(visits, from).toHaveLength(verdict === 'foreign' ? 0 : 1)
    }
  })

  test('the webhook and the mail stand-in refuse pages of other sites too', async () => {
    for (const path of ['/api/webhooks/resend', '/dev/resend/emails']) {
      for (const { from, headers } of refused.filter(({ verdict }) => verdict === 'foreign')) {
        const sent = {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: '{}',
        }
        expect((await visitor().send(path, sent)).status, `${path} from ${from}`).toBe(403)
      }
    }
  })
})
