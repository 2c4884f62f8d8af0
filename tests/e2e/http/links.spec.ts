import { createHash } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { api, bookedOf, bookingBody, freeStarts } from '@/tests/support/http/api'
import { findInTables } from '@/tests/support/http/database-dump'
import { logsWith } from '@/tests/support/http/logs'
import { twoPatients } from '@/tests/support/http/matrix-things'
import { formWith, postForm } from '@/tests/support/http/page-forms'
import { mailTo, patientWithBooking, tokenIn } from '@/tests/support/http/patients'
import { stranger } from '@/tests/support/http/people'
import { sql } from '@/tests/support/http/target'
import { type Answer, visitor } from '@/tests/support/http/visitor'

const SERVICE = 'physiotherapy-session'
const TOKENS = 200
const AT_ONCE = 8

/** Stands in for the mail provider: what it was sent carries links, as the real one's mails do. */
const PROVIDER_TABLE = 'mailbox_message'

/** How browsers and the framework fetch what may be opened next. */
const AHEAD: Record<string, string>[] = [
  { rsc: '1' },
  { rsc: '1', 'next-router-prefetch': '1' },
  { 'sec-purpose': 'prefetch' },
]

/** Books as many visits, some at a time. @returns the secret of each one's manage link */
async function issueTokens(count: number): Promise<string[]> {
  const starts = await freeStarts({ service: SERVICE, fromDay: 5, days: 13 })
  const tokens: string[] = []
  const step = Math.max(1, Math.floor(starts.length / count))
  const wanted = starts.filter((_, index) => index % step === 0)
  const work = async () => {
    for (let start = wanted.shift(); start && tokens.length < count; start = wanted.shift()) {
      const patient = stranger()
      const { status, body } = await api('/appointments', {
        method: 'POST',
        body: bookingBody({ service: SERVICE, start, patient }),
      })
      if (status === 201) tokens.push(bookedOf(body, patient).token)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return tokens
}

test('L1 tokens: random, never twice, and kept nowhere', async () => {
  const tokens = await issueTokens(TOKENS)
  expect(tokens.length).toBeGreaterThanOrEqual(TOKENS)
  for (const token of tokens) expect(token).toMatch(/^[A-Za-z0-9_-]{32}$/)
  expect(new Set(tokens).size).toBe(tokens.length)
  // every character of the alphabet is used: 6,400 characters leave out none by chance
  expect(new Set(tokens.join('')).size).toBe(64)

  const person = stranger({ email: `${stranger().name.toLowerCase()}@example.com` })
  const { token } = await patientWithBooking({ person })
  const mail = await mailTo(String(person.email))
  const inMail = [tokenIn(mail, 'booking'), tokenIn(mail, 'intake')]
  const issued = [...tokens, token, ...inMail]
  expect(await findInTables(issued, [PROVIDER_TABLE])).toEqual([])
  expect(logsWith(issued)).toEqual([])

  // the search finds what is there: digests in one place, what the provider was sent in another
  const digest = createHash('sha256').update(token).digest('hex')
  expect(await findInTables([`\\\\x${digest}`])).toEqual([{ where: 'patient_link', count: 1 }])
  expect(await findInTables(inMail)).toEqual([{ where: PROVIDER_TABLE, count: 1 }])
})

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
