import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { beginDraft, type Draft } from '@/tests/support/http/drafts'
import { patientWithBooking } from '@/tests/support/http/patients'
import { ownOrigin, sql } from '@/tests/support/http/target'
import type { Visitor } from '@/tests/support/http/visitor'

const json = { origin: ownOrigin, 'content-type': 'application/json' }
const post = (browser: Visitor, path: string, body: string, headers: Record<string, string> = json) =>
  browser.send(path, { method: 'POST', headers, body })
const typed = (values: unknown) => JSON.stringify({ view: randomUUID(), step: 1, values })

const keptOf = async ({ id }: Draft) => (await sql`select 1 from typed_page where draft_id = ${id}`).length

test('I4 I5 what is kept while it is typed: refused by size and shape, never a failure, nothing half written', async () => {
  const draft = await beginDraft()
  const path = `/en/book/d/${draft.id}/typed/details`
  const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`f${index}`, 'x']))
  const deep = `${'{"values":'.repeat(5000)}1${'}'.repeat(5000)}`
  const rows: [what: string, body: string, status: number][] = [
    ['nothing', '', 400],
    ['no JSON', '{', 400],
    ['deep', deep, 400],
    ['300 KB', typed({ note: 'x'.repeat(300_000) }), 413],
    ['ten thousand fields', typed(many), 422],
    ['null', 'null', 422],
    ['a list', '[]', 422],
    ['values that are none', typed('x'), 422],
    ['values in values', typed({ note: { a: 'b' } }), 422],
    ['numbers', typed({ note: 1 }), 422],
    ['no such showing', JSON.stringify({ view: 'x', step: 1, values: {} }), 422],
    ['a step that is none', JSON.stringify({ view: randomUUID(), step: 1e9, values: {} }), 422],
    ['a long text', typed({ note: 'x'.repeat(20_001) }), 422],
  ]
  for (const [what, body, status] of rows) {
    const answer = await post(draft.browser, path, body)
    expect.soft(answer.status, what).toBe(status)
    expect.soft(JSON.parse(answer.text).code, what).toBeTruthy()
  }
  for (const headers of [
    { 'content-type': 'application/json' },
    { ...json, origin: 'null' },
    { ...json, origin: 'https://evil.test' },
  ] as Record<string, string>[])
    expect((await post(draft.browser, path, typed({ note: 'x' }), headers)).status).toBe(403)
  expect((await post(draft.browser, path, typed({}), { ...json, 'content-type': 'text/plain' })).status).toBe(
    415,
  )
  expect(await keptOf(draft)).toBe(0)
})

test('I5 hidden characters in what is typed are kept for the typist alone and break nothing', async () => {
  const patient = await patientWithBooking()
  const path = `/en/intake/${patient.formId}/typed/activities`
  for (const sign of ['\u0000', '\ud800', '\u202e', '\u200b', '\u001b[2J']) {
    const body = `{"view":"${randomUUID()}","step":1,"values":{"s9_act1":"Stairs ${JSON.stringify(sign).slice(1, -1)}","__proto__":"x"}}`
    expect((await post(patient.browser, path, body)).status, JSON.stringify(sign)).toBe(200)
    expect((await patient.browser.get(`/en/intake/${patient.formId}/activities`)).status).toBe(200)
  }
})
