import { expect, test } from '@playwright/test'
import { makeThings, type Things, twoPatients } from '@/tests/support/http/matrix-things'
import { staffVisitor } from '@/tests/support/http/staff'
import { ownOrigin } from '@/tests/support/http/target'
import { visitor } from '@/tests/support/http/visitor'

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
