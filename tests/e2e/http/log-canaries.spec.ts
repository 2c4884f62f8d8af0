import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import postgres from 'postgres'
import { api, apiService, bookingBody, freeStarts, vectorAnswers } from '@/tests/support/http/api'
import { askForCall } from '@/tests/support/http/call-request'
import { findInTables } from '@/tests/support/http/database-dump'
import { confirmDraft, readyDraft } from '@/tests/support/http/drafts'
import { logsWith } from '@/tests/support/http/logs'
import { formWith, postForm } from '@/tests/support/http/page-forms'
import { mailTo } from '@/tests/support/http/patients'
import { canaries, canaryWord, stranger } from '@/tests/support/http/people'
import { staffVisitor } from '@/tests/support/http/staff'
import { logFiles, sql } from '@/tests/support/http/target'
import { visitor } from '@/tests/support/http/visitor'

const SERVICE = 'physiotherapy-session'

/** Names are kept in lower case in some places. */
const spellings = (words: string[]) => words.flatMap((word) => [word, word.toLowerCase()])

test.describe.configure({ mode: 'serial' })

/** Where names and contacts stand in clear, so that staff can search; the last one stands in for the mail provider. */
const SEARCHABLE = ['patient', 'appointment', 'call_request', 'outbox_message', 'mailbox_message']

const seen: string[] = []

test('E2 a booking through the forms, and its health form', async () => {
  const word = canaries('name', 'email', 'note', 'answer', 'goal')
  const person = stranger({ name: word.name, email: `${word.email.toLowerCase()}@example.com` })
  const draft = await readyDraft(person, { note: `Please ${word.note}` })
  const reference = await confirmDraft(draft)
  const [row] = await sql<{ form: string }[]>`
    select f.id as form from intake_form f join appointment a on a.id = f.appointment_id where a.reference = ${reference}`
  const page = await draft.browser.get(`/en/intake/${row?.form}/activities`)
  const typed = { s9_act1: `Stairs ${word.answer}`, s9_act1_score: '5', s9_goal: word.goal }
  const saved = await postForm(draft.browser, { form: formWith(page, 's9_act1'), typed })
  expect(saved.status).toBe(303)
  const reader = await staffVisitor('practitioner')
  await reader.get(`/staff/forms/${row?.form}`)
  await mailTo(String(person.email))
  seen.push(...Object.values(word), person.mobile.slice(3))
})

test('E2 what the API refuses, and fights over', async () => {
  const word = canaries('name', 'email', 'answer', 'id', 'key', 'broken', 'service')
  const practitioner = (await apiService(SERVICE)).practitioners[1]?.id ?? ''
  const [start = ''] = await freeStarts({ service: SERVICE, fromDay: 23, days: 5, practitioner })
  const patient = stranger({ name: word.name, email: `${word.email.toLowerCase()}@example.com` })
  const answers = { ...vectorAnswers(), s9_act1: word.answer }
  const post = (body: unknown, key?: string) =>
    api('/appointments', { method: 'POST', body, ...(key && { key }) })
  const good = bookingBody({ service: SERVICE, start, practitioner, patient, answers })

  const fight = await Promise.all(
    Array.from({ length: 12 }, () => post({ ...good, patient: { ...patient, mobile: stranger().mobile } })),
  )
  expect(fight.map(({ status }) => status).sort()).toEqual([201, ...Array(11).fill(409)])
  const refused = [
    post({ ...good, patient: { ...patient, email: `${word.email}@@example` } }),
    post({ ...good, patient: { ...patient, name: `${word.name}\u0000` } }),
    post({ ...good, patient: { ...patient, mobile: word.name } }),
    post({ ...good, patient: { ...patient, dateOfBirth: word.name } }),
    post({ ...good, answers: { ...answers, [word.id]: word.answer } }),
    post({ ...good, answers: { ...answers, s2_fever: word.answer } }),
    post({ ...good, [word.id]: word.answer }),
    post(`{"patient":"${word.broken}`),
    post({ ...good, service: word.service }),
    post({ ...good, hold: word.id }),
    post({ ...good, patient: { ...patient, name: word.name.repeat(30) } }),
  ]
  for (const { status } of await Promise.all(refused)) expect([400, 404, 422]).toContain(status)
  const key = `${word.key}-${randomUUID()}`
  await Promise.all([post(good, key), post({ ...good, answers: vectorAnswers() }, key)])
  await api(`/appointments/${word.id}`, { headers: { authorization: `Bearer ${word.key}` } })
  await api(`/availability?service=${word.service}&from=${word.id}&days=1`)
  seen.push(...Object.values(word))
})

test('E2 forms that fail, addresses that are wrong, sign-ins that are refused', async () => {
  const word = canaries('name', 'path', 'query', 'email', 'password', 'token', 'caller', 'agent')
  const draft = await readyDraft()
  const form = formWith(await draft.browser.get(`/en/book/d/${draft.id}/details`), 'fullName')
  const wrong: Record<string, string>[] = [
    { fullName: `${word.name}\u0000`, mobile: word.name, email: word.email, note: `${word.name}\u202e` },
    { fullName: word.name, mobile: '0300', fax_number: word.name },
    { draft: word.name },
  ]
  for (const typed of wrong) expect((await postForm(draft.browser, { form, typed })).status).toBeLessThan(500)
  await askForCall(stranger({ name: word.caller }))
  const browser = visitor()
  for (const path of [
    `/en/${word.path}`,
    `/en/booking/${word.path}?name=${word.query}`,
    `/en/booking/link/${word.token}`,
    `/en/intake/${word.path}/signs?from=${word.query}`,
    `/en/book/d/${word.path}/time?with=${word.query}&from=${word.query}`,
    `/staff/forms/${word.path}`,
    `/dev/mail/${word.path}`,
    `/styles/${word.path}?v=${word.query}`,
  ])
    await browser.send(path, { headers: { 'user-agent': word.agent, referer: `http://x/${word.query}` } })
  const staff = await staffVisitor('practitioner')
  for (const path of [
    `/staff?show=${word.query}&place=${word.query}`,
    `/staff/forms/${word.path}`,
    `/staff/appointments/${word.path}`,
  ])
    expect((await staff.get(path)).status).toBeLessThan(500)
  const signIn = formWith(await browser.get('/staff/sign-in'), 'email', 'password')
  const typed = { email: `${word.email}@example.com`, password: word.password }
  expect((await postForm(browser, { form: signIn, typed })).status).toBe(200)
  const find = formWith(await browser.get('/en/booking/find'), 'reference')
  await postForm(browser, { form: find, typed: { reference: word.name, mobile: word.name } })
  seen.push(...Object.values(word))
})

test('E2 rows that the database itself refuses', async () => {
  const word = canaries('reason', 'recipient', 'name')
  const [claim] = await sql`select resource_id, during::text from resource_claim where exclusive limit 1`
  const violations = [
    () => sql`
      insert into resource_claim (id, resource_id, during, kind, reason)
      values (${randomUUID()}, ${claim?.resource_id}, ${claim?.during}::tstzrange, 'block', ${word.reason})`,
    () => sql`
      insert into outbox_message (id, kind, dedupe_key, recipient, language, status, next_attempt_at, created_at)
      select id, kind, dedupe_key, ${word.recipient}, language, status, next_attempt_at, created_at from outbox_message limit 1`,
    () => sql`
      insert into patient (id, full_name, mobile, date_of_birth, language, created_at)
      select id, ${word.name}, mobile, date_of_birth, language, created_at from patient limit 1`,
  ]
  const codes = await Promise.all(
    violations.map((run) =>
      run().then(
        () => null,
        (error: { code?: string }) => error.code,
      ),
    ),
  )
  expect(codes).toEqual(['23P01', '23505', '23505'])
  seen.push(...Object.values(word))
})

test('E2 no log has any of it, nor any table but those that are for it', async () => {
  expect(seen.length).toBeGreaterThan(20)
  expect(logsWith(spellings(seen))).toEqual([])
  expect(await findInTables(spellings(seen), SEARCHABLE)).toEqual([])
})

test('E2 positive control: what is logged is found, in each log', async () => {
  const [web = '', worker = '', database = ''] = logFiles()
  expect(readFileSync(web, 'utf8')).toContain('sign-in.password-refused')
  const [sent] = await sql<
    { id: string }[]
  >`select id from outbox_message where status not in ('queued', 'sending') limit 1`
  expect(logsWith([String(sent?.id)])).toEqual([worker])
  const marker = `genu_marker_${canaryWord().toLowerCase()}`
  const url = new URL(String(process.env.E2E_DATABASE_URL))
  url.pathname = `/${marker}`
  const nowhere = postgres(url.href, { max: 1, onnotice: () => undefined })
  await expect(nowhere`select 1`).rejects.toMatchObject({ code: '3D000' })
  await nowhere.end()
  await expect.poll(() => logsWith([marker])).toEqual([database])
})
