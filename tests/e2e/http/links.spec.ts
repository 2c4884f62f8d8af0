import { expect, test } from '@playwright/test'
import { api } from '@/tests/support/http/api'
import { twoPatients } from '@/tests/support/http/matrix-things'
import { formWith, postForm } from '@/tests/support/http/page-forms'
import { mailTo, patientWithBooking, tokenIn } from '@/tests/support/http/patients'
import { stranger } from '@/tests/support/http/people'
import { sql } from '@/tests/support/http/target'
import { type Answer, visitor } from '@/tests/support/http/visitor'

/** How browsers and the framework fetch what may be opened next. */
const AHEAD: Record<string, string>[] = [
  { rsc: '1' },
  { rsc: '1', 'next-router-prefetch': '1' },
  { 'sec-purpose': 'prefetch' },
]

test.describe('L2 Z2 a link opens one thing of one person', () => {
  test('tokens of the wrong purpose, altered, or of another booking open nothing', async () => {
    const person = stranger({ email: `${stranger().name.toLowerCase()}@example.com` })
    const owner = await patientWithBooking({ person })
    const formToken = tokenIn(await mailTo(String(person.email)), 'intake')
    const altered = (token: string) => `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`
    const wrong = [
      `/en/booking/link/${formToken}`,
      `/en/intake/link/${owner.token}`,
      `/en/booking/link/${altered(owner.token)}`,
      `/en/intake/link/${altered(formToken)}`,
      `/en/booking/link/${owner.token}x`,
      '/en/booking/link/%00',
      `/en/booking/link/${owner.reference}`,
      `/en/booking/link/${owner.appointmentId}`,
    ]
    for (const path of wrong) {
      const browser = visitor()
      const { status, location } = await browser.get(path)
      expect(status, path).toBe(303)
      expect(location, path).toMatch(/\/en\/booking\/find\?from=link$/)
      expect([...browser.cookies.keys()], path).toEqual([])
    }
    const right = visitor()
    await right.get(`/en/intake/link/${formToken}`)
    expect([...right.cookies.keys()]).toEqual([`genu-form-${owner.formId}`])
    const opened = await right.get(`/en/intake/${owner.formId}`)
    expect(opened.text).toContain(`/intake/${owner.formId}/`)
    // a form's link opens the form and not the booking
    expect((await right.get(`/en/booking/${owner.reference}`)).text).not.toContain(owner.person.name)
    expect((await right.get(`/en/booking/${owner.reference}/calendar.ics`)).status).toBe(404)
  })

  test('cookies of A on things of B: the same as for things that do not exist', async () => {
    const [a, b] = await twoPatients()
    const unknown = { reference: 'ZZZZ-99', form: '3f9674b8-0a9d-47af-88d7-a6b3ad205a4d' }
    const addresses = (reference: string, form: string) => [
      `/en/booking/${reference}`,
      `/en/booking/${reference}/calendar.ics`,
      `/en/intake/${form}`,
      `/en/intake/${form}/signs`,
      `/en/intake/${form}/check`,
      `/en/intake/${form}/sent`,
      `/en/intake/${form}/advice`,
      `/en/intake/${form}/birth-date`,
    ]
    const others = addresses(b.reference, b.formId)
    const none = addresses(unknown.reference, unknown.form)
    for (const [index, path] of others.entries()) {
      const [seen, missing] = [await a.browser.get(path), await a.browser.get(none[index] ?? '')]
      expect(likeness(seen, [b.reference, b.formId]), path).toEqual(
        likeness(missing, [unknown.reference, unknown.form]),
      )
    }
    // A's secret under the name of B's cookie, and with B's reference as bearer
    const forged = visitor({ [`genu-booking-${b.reference.replace('-', '')}`]: a.token })
    expect((await forged.get(`/en/booking/${b.reference}`)).text).not.toContain(b.person.name)
    expect((await forged.get(`/en/booking/${b.reference}/calendar.ics`)).status).toBe(404)
    for (const [reference, token] of [
      [b.reference, a.token],
      [unknown.reference, a.token],
      [b.reference, 'x'],
      [b.reference, '%'],
    ] as const) {
      const answer = await api(`/appointments/${reference}`, {
        headers: { authorization: `Bearer ${token}` },
      })
      expect(answer).toMatchObject({ status: 404, body: { code: 'not_found' } })
      expect(answer.text).toBe((await api('/appointments/ZZZZ-99')).text)
    }
    for (const authorization of [
      'Bearer',
      'Bearer ',
      `Basic ${b.token}`,
      `Bearer ${b.token} ${b.token}`,
      'Bearer %%%',
    ])
      expect((await api(`/appointments/${b.reference}`, { headers: { authorization } })).status).toBe(404)
  })

  test('S47 asking for a new link says the same whether or not it matched', async () => {
    const [a, b] = await twoPatients()
    const asked: [string, string][] = [
      [a.reference, a.person.mobile],
      [a.reference, b.person.mobile],
      ['ZZZZ-99', a.person.mobile],
    ]
    const answers = await Promise.all(
      asked.map(async ([reference, mobile]) => {
        const browser = visitor()
        const form = formWith(await browser.get('/en/booking/find'), 'reference', 'mobile')
        const { status, location, text } = await postForm(browser, { form, typed: { reference, mobile } })
        return { status, location, text, cookies: [...browser.cookies.keys()] }
      }),
    )
    expect(answers[0]).toMatchObject({ status: 303 })
    for (const answer of answers) expect(answer).toEqual(answers[0])
  })
})

/**
 * An answer without what differs from request to request: names of the thing asked for, nonces, and the order in which
 * the framework lists its files in a document's head.
 */
function likeness({ status, location, text, headers }: Answer, names: string[]) {
  const nonce = /'nonce-([^']+)'/.exec(headers.get('content-security-policy') ?? '')?.[1] ?? '…'
  const body = /<main[\s\S]*<\/main>/.exec(text)?.[0] ?? text
  const plain = (written: string) =>
    names
      .flatMap((name) => [name, name.replace('-', ''), encodeURIComponent(name)])
      .reduce((rest, name) => rest.replaceAll(name, '…'), written)
      .replaceAll(nonce, '…')
  return {
    status,
    location: location && plain(location),
    type: headers.get('content-type'),
    text: plain(body),
  }
}

test.describe('L3 links end', () => {
  const FIND = /\/en\/booking\/find\?from=link$/

  for (const [how, end] of [
    ['thirty days after the visit', { expires_at: new Date('2026-01-19T00:00:00Z') }],
    ['when they were replaced', { revoked_at: new Date('2026-01-19T00:00:00Z') }],
  ] as const) {
    test(how, async () => {
      const person = stranger({ email: `${stranger().name.toLowerCase()}@example.com` })
      const owner = await patientWithBooking({ person })
      const formToken = tokenIn(await mailTo(String(person.email)), 'intake')
      await owner.browser.get(`/en/intake/link/${formToken}`)
      expect((await owner.browser.get(`/en/booking/${owner.reference}`)).text).toContain(person.name)
      await sql`update patient_link set ${sql(end)} where appointment_id = ${owner.appointmentId}`

      for (const path of [`/en/booking/link/${owner.token}`, `/en/intake/link/${formToken}`]) {
        const browser = visitor()
        expect((await browser.get(path)).location, path).toMatch(FIND)
        expect(browser.cookies.size, path).toBe(0)
      }
      // cookies that were set before open nothing any more
      const page = await owner.browser.get(`/en/booking/${owner.reference}`)
      expect(page.text).not.toContain(person.name)
      expect(formWith(page, 'reference', 'mobile')).toBeDefined()
      expect((await owner.browser.get(`/en/booking/${owner.reference}/calendar.ics`)).status).toBe(404)
      const form = await owner.browser.get(`/en/intake/${owner.formId}`)
      expect(form.text).not.toContain(`/intake/${owner.formId}/`)
      const authorization = `Bearer ${owner.token}`
      expect((await api(`/appointments/${owner.reference}`, { headers: { authorization } })).status).toBe(404)
    })
  }

  test('the link of an older mail shows the appointment as it now is', async () => {
    const owner = await patientWithBooking()
    const authorization = `Bearer ${owner.token}`
    await sql`
      update appointment set starts_at = starts_at + interval '1 day', ends_at = ends_at + interval '1 day'
      where id = ${owner.appointmentId}`
    const { body } = await api(`/appointments/${owner.reference}`, { headers: { authorization } })
    expect(Date.parse(String(body.start)) - Date.parse(owner.start)).toBe(86_400_000)
    const page = await visitor().follow(`/en/booking/link/${owner.token}`)
    expect(page.text).toContain(clinicDay(String(body.start)))
    expect(page.text).not.toContain(clinicDay(owner.start))
  })
})

/** "3 March 2026" on the clinic's calendar. */
const clinicDay = (at: string) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Karachi', dateStyle: 'long' }).format(new Date(at))

test('L4 opening links writes nothing, however often and by whatever method', async () => {
  const person = stranger({ email: `${stranger().name.toLowerCase()}@example.com` })
  const owner = await patientWithBooking({ person })
  const formToken = tokenIn(await mailTo(String(person.email)), 'intake')
  const rows = () => rowsOf(owner.appointmentId, owner.formId)
  const before = await rows()
  expect(before.length).toBeGreaterThan(5)
  const paths = [
    `/en/booking/link/${owner.token}`,
    `/ur/booking/link/${owner.token}`,
    `/en/intake/link/${formToken}`,
  ]
  for (const path of paths) {
    for (const method of ['HEAD', 'HEAD', 'HEAD', 'GET', 'GET', 'GET', 'OPTIONS']) {
      const { status } = await visitor().send(path, { method, headers: { purpose: 'prefetch' } })
      expect(status, `${method} ${path}`).toBe(method === 'OPTIONS' ? 204 : 303)
    }
    for (const headers of AHEAD) await visitor().send(path, { headers })
  }
  expect(await rows()).toEqual(before)
  const browser = visitor()
  const page = await browser.follow(paths[0] ?? '')
  expect(page.text).toContain(owner.person.name)
})

/** Every row that belongs to a visit, with the transaction that last wrote it; of mails, which the worker moves on, only that they are there. */
async function rowsOf(appointmentId: string, formId: string) {
  return sql`
    select 'appointment' as what, xmin::text from appointment where id = ${appointmentId}
    union all select 'claim', xmin::text from resource_claim where appointment_id = ${appointmentId}
    union all select 'link', xmin::text from patient_link where appointment_id = ${appointmentId}
    union all select 'form', xmin::text from intake_form where id = ${formId}
    union all select 'access', xmin::text from answer_access where form_id = ${formId}
    union all select 'mail', id::text from outbox_message where appointment_id = ${appointmentId}
    union all select 'audit', xmin::text from audit_event where subject_id in (${appointmentId}, ${formId})
    order by 1, 2`
}
