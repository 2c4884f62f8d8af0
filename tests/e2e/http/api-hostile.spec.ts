import { expect, test } from '@playwright/test'
import { api, bookingBody, bookVisit, freeStarts, vectorAnswers } from '@/tests/support/http/api'
import { type Person, stranger } from '@/tests/support/http/people'
import { baseUrl, sql } from '@/tests/support/http/target'

/** Far below what a walk through the whole would take, far above what a busy machine needs. */
const SOON_MILLISECONDS = 20_000

const SERVICE = 'physiotherapy-session'

let start: string
test.beforeAll(async () => {
  start = (await freeStarts({ service: SERVICE, fromDay: 26, days: 5 }))[0] ?? ''
})

const post = (path: string, body: unknown, more: object = {}) => api(path, { method: 'POST', body, ...more })
const book = (more: Record<string, unknown>) =>
  post('/appointments', { ...bookingBody({ service: SERVICE, start, patient: stranger() }), ...more })

const visitsOf = async ({ mobile }: Person) =>
  (await sql`select 1 from appointment where contact_mobile = ${mobile}`).length

test.describe('I4 size, depth and count', () => {
  test('more than 256 KB: 413, whether or not the length is declared', async () => {
    const patient = stranger()
    const body = JSON.stringify({
      ...bookingBody({ service: SERVICE, start, patient }),
      padding: 'x'.repeat(300_000),
    })
    for (const path of ['/holds', '/appointments'])
      expect(await post(path, body)).toMatchObject({ status: 413, body: { code: 'too_large' } })
    const chunked = await fetch(`${baseUrl}/api/v1/appointments`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'chunked-body' },
      body: new Blob([body]).stream(),
      duplex: 'half',
    } as RequestInit)
    expect(chunked.status).toBe(413)
    expect(await chunked.json()).toMatchObject({ code: 'too_large' })
    expect(await visitsOf(patient)).toBe(0)
  })

  test('deep JSON: 400, in no time', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const began = Date.now()
    for (const body of [deep, `{"a":${deep}}`, `${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}`]) {
      for (const path of ['/holds', '/appointments'])
        expect(await post(path, body)).toMatchObject({ status: 400, body: { code: 'not_json' } })
    }
    expect(Date.now() - began).toBeLessThan(SOON_MILLISECONDS)
  })

  test('ten thousand fields: refused by name, in no time', async () => {
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`q${index}`, 1]))
    const began = Date.now()
    expect(await book({ answers: many })).toMatchObject({ status: 422, body: { code: 'validation' } })
    expect(await book(many)).toMatchObject({ status: 422, body: { code: 'validation' } })
    const query = Array.from({ length: 500 }, (_, index) => `q${index}=1`).join('&')
    expect((await api(`/availability?${query}`)).status).toBe(400)
    expect(Date.now() - began).toBeLessThan(SOON_MILLISECONDS)
  })

  test('what is no JSON, and bytes that are no text: 400', async () => {
    for (const body of ['', '{', 'null x', "{'service':1}", '{"service":undefined}', '\u0000'])
      expect(await post('/holds', body), body).toMatchObject({ status: 400, body: { code: 'not_json' } })
    const bytes = await fetch(`${baseUrl}/api/v1/holds`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'bytes' },
      body: new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0xc0, 0x22, 0x7d]),
    })
    expect(bytes.status).toBe(400)
  })

  test('other JSON than an object: 422', async () => {
    for (const body of ['null', '1', '"text"', '[]', '[{}]', '{}', 'true'])
      expect(await post('/appointments', body), body).toMatchObject({
        status: 422,
        body: { code: 'validation' },
      })
  })

  test('other content types: 415, also those that pages of other sites may send', async () => {
    const body = JSON.stringify({ service: SERVICE, start })
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/jsonp',
    ]) {
      const answer = await post('/holds', body, { headers: { 'content-type': type } })
      expect(answer, type).toMatchObject({ status: 415, body: { code: 'unsupported_media_type' } })
      expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    }
  })

  test('a field twice: the last one counts, as JSON readers have it', async () => {
    const body = `{"service":"no-such-service","service":"${SERVICE}","start":"${start}"}`
    expect((await post('/holds', body)).status).toBe(201)
    const listed = await api(`/availability?service=no-such&service=${SERVICE}&from=2026-03-03&days=1`)
    expect([200, 400]).toContain(listed.status)
  })

  test('`__proto__` and its like are fields as any other, or nothing at all', async () => {
    const patient = stranger()
    // a time of its own: no other test may take it meanwhile
    const [own = ''] = await freeStarts({ service: SERVICE, fromDay: 58, days: 2 })
    const body = JSON.stringify(bookingBody({ service: SERVICE, start: own, patient }))
    const value = '{"status":"arrived","priority":true,"isAdmin":true}'
    const refusal = { status: 422, body: { code: 'validation' } }
    for (const name of ['__proto__', 'constructor', 'prototype']) {
      const top = body.replace(/^\{/, `{"${name}":${value},`)
      expect(await post('/appointments', top), name).toMatchObject(refusal)
      const person = body.replace('"patient":{', `"patient":{"${name}":${value},`)
      expect(await post('/appointments', person), name).toMatchObject(refusal)
      if (name === '__proto__') continue
      const answers = body.replace('"answers":{', `"answers":{"${name}":${value},`)
      expect(await post('/appointments', answers), name).toMatchObject(refusal)
    }
    expect(await visitsOf(patient)).toBe(0)
    const ignored = body.replace('"answers":{', `"answers":{"__proto__":${value},`)
    const booked = await post('/appointments', ignored)
    if (booked.status !== 201) expect(booked).toMatchObject(refusal)
    const visits =
      await sql`select status, priority from appointment where contact_mobile = ${patient.mobile}`
    expect(visits.filter(({ status, priority }) => status !== 'booked' || priority)).toEqual([])
    expect((await api('/services')).status).toBe(200)
  })
})

const UNSAFE: [name: string, text: string][] = [
  ['NUL', 'An\u0000na'],
  ['half of a surrogate pair', 'An\ud800na'],
  ['the other half', 'An\udc00na'],
  ['right-to-left override', 'An\u202ena'],
  ['isolate', 'An\u2066na'],
  ['zero width space', 'An\u200bna'],
  ['zero width joiner between Latin letters', 'An\u200dna'],
  ['byte order mark', 'An\ufeffna'],
  ['escape', 'An\u001bna'],
  ['line separator', 'An\u2028na'],
  ['tag characters', 'An\u{e0041}na'],
]

test.describe('I5 text that hides, reorders or breaks', () => {
  for (const [what, text] of UNSAFE) {
    test(`${what}: refused, with the field`, async () => {
      const patient = stranger({ name: text })
      expect(await book({ patient })).toMatchObject({
        status: 422,
        body: { code: 'validation', fields: { 'patient.name': expect.any(String) } },
      })
      const free = await book({ answers: { ...vectorAnswers(), s9_act1: `Stairs ${text}` } })
      expect(free).toMatchObject({
        status: 422,
        body: { code: 'validation', fields: { 'answers.s9_act1': expect.any(String) } },
      })
      for (const [field, wrong] of [
        ['email', `${text}@example.com`],
        ['mobile', `0300 ${text}1234567`],
      ] as const) {
        const answer = await book({ patient: stranger({ [field]: wrong }) })
        expect(answer, field).toMatchObject({
          status: 422,
          body: { code: 'validation', fields: { [`patient.${field}`]: expect.any(String) } },
        })
      }
      expect(await visitsOf(patient)).toBe(0)
      for (const where of ['service', 'start', 'practitioner', 'hold']) {
        const answer = await book({ [where]: text })
        expect([404, 422], where).toContain(answer.status)
      }
      const inId = await book({ answers: { ...vectorAnswers(), [text]: 'yes' } })
      expect(inId.status).toBe(422)
    })
  }

  test('limits count what people see, and bytes', async () => {
    expect((await book({ patient: stranger({ name: 'a'.repeat(81) }) })).status).toBe(422)
    expect((await book({ patient: stranger({ name: `a${'\u0301'.repeat(5000)}` }) })).status).toBe(422)
    expect((await book({ patient: stranger({ name: 'A' }) })).status).toBe(422)
  })

  test('a name is kept in one form of Unicode', async () => {
    const base = stranger().name
    const { person } = await bookVisit({ person: stranger({ name: `${base} Jose\u0301` }) })
    const [row] = await sql`select full_name from patient where mobile = ${person.mobile}`
    expect(row?.full_name).toBe(`${base} Jos\u00e9`)
  })

  test('addresses that are more than one, or look like another', async () => {
    for (const email of [
      'v@c.com,a@evil.com',
      'a\uff20b.com',
      'a@b.com\r\nBcc: x@y.com',
      '"x"@c.com',
      'x@c.com<script>',
      '\u0430nna@example.com',
      'a@ex\u0430mple.com',
      'a b@c.com',
    ])
      expect(await book({ patient: stranger({ email }) }), email).toMatchObject({
        status: 422,
        body: { code: 'validation', fields: { 'patient.email': expect.any(String) } },
      })
  })
})
