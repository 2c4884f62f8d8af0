import { expect, test } from '@playwright/test'
import { vectorAnswers } from '@/tests/support/http/api'
import { findInFiles, findInTables } from '@/tests/support/http/database-dump'
import { confirmDraft, readyDraft } from '@/tests/support/http/drafts'
import { mailTo, patientWithBooking } from '@/tests/support/http/patients'
import { canaries, canaryWord, stranger } from '@/tests/support/http/people'
import { readCalendar } from '@/tests/support/read-calendar'

test('D1 what was answered and noted stands nowhere in clear, on disk either', async () => {
  const word = canaries('name', 'note', 'answer', 'goal')
  const person = stranger({ name: word.name })
  await confirmDraft(await readyDraft(person, { note: word.note }))
  await patientWithBooking({ answers: { ...vectorAnswers(), s9_act1: word.answer, s9_goal: word.goal } })
  const secret = [word.note, word.answer, word.goal]
  expect(await findInTables(secret)).toEqual([])
  for (const text of secret) expect(await findInFiles(text), text).toEqual([])
  // names stay searchable: the search that finds no answer finds a name
  expect(await findInTables([word.name])).toEqual([{ where: 'patient', count: 1 }])
  expect((await findInFiles(word.name)).length).toBeGreaterThan(0)
})

test('M1 M2 I3 the mail of a booking: one recipient, nothing clinical, a clean calendar entry', async () => {
  const word = canaries('name', 'note', 'answer')
  const person = stranger({ name: word.name, email: `${canaryWord().toLowerCase()}@example.com` })
  const answers = { ...vectorAnswers(), s9_act1: word.answer }
  await patientWithBooking({ service: 'knee-laser', person, answers })
  const mail = await mailTo(String(person.email))
  const message = JSON.parse(mail.whole)
  expect([message.to].flat()).toEqual([person.email])
  for (const field of ['cc', 'bcc', 'tracking', 'open_tracking', 'click_tracking'])
    expect(message).not.toHaveProperty(field)
  const attached: { filename: string; content: string }[] = message.attachments ?? []
  const files = attached.map(({ content }) => Buffer.from(content, 'base64').toString('utf8'))
  const whole = [mail.whole, ...files].join('\n')
  const clinical = /laser|physio|knee pain|therap|session|practitioner|Sana|Hina|Usman|Bilal|1994|لیزر|فزیو/i
  for (const text of [
    message.subject,
    message.text,
    message.html,
    ...files,
    ...attached.map(({ filename }) => filename),
  ])
    expect(String(text).replace(/Genu knee clinic/g, '')).not.toMatch(clinical)
  for (const secret of [word.name, word.note, word.answer, person.mobile.slice(3)])
    expect(whole).not.toContain(secret)
  expect(files).toHaveLength(1)
  const calendar = readCalendar(files[0] ?? '').components[0]
  const events = calendar?.components.filter(({ name }) => name === 'VEVENT') ?? []
  expect(events).toHaveLength(1)
  const names = events[0]?.properties.map(({ name }) => name) ?? []
  expect(names).toEqual(expect.arrayContaining(['UID', 'SEQUENCE', 'DTSTART', 'DTEND', 'SUMMARY']))
  expect(names).not.toContain('ATTENDEE')
  const start = events[0]?.properties.find(({ name }) => name === 'DTSTART')
  expect(start?.value).toMatch(/^\d{8}T\d{6}Z$/)
})
