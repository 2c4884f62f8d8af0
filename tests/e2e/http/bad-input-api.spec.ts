import { expect, test } from '@playwright/test'
import type { AnswerError } from '@/domain/intake/values/problem'
import { LOCALES } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { api, bookingBody, freeStarts, vectorAnswers } from '@/tests/support/http/api'
import { type Person, stranger } from '@/tests/support/http/people'
import { sql } from '@/tests/support/http/target'

const SERVICE = 'physiotherapy-session'
const ARABIC = /\p{Script=Arabic}/u

let start: string
test.beforeAll(async () => {
  start = (await freeStarts({ service: SERVICE, fromDay: 30, days: 5 }))[0] ?? ''
})

type Row = [what: string, body: Record<string, unknown>, field: string, code?: AnswerError]

const born = (dateOfBirth: unknown) => ({ patient: { ...stranger(), dateOfBirth } })
const withAnswer = (id: string, value: unknown) => ({ answers: { ...vectorAnswers(), [id]: value } })

const ROWS: Row[] = [
  ['31 February', born('1990-02-31'), 'patient.dateOfBirth', 'not_a_date'],
  ['29 February of no leap year', born('2023-02-29'), 'patient.dateOfBirth', 'not_a_date'],
  ['month 13', born('1990-13-01'), 'patient.dateOfBirth', 'not_a_date'],
  ['year 0', born('0000-01-01'), 'patient.dateOfBirth', 'age_over'],
  ['no year', born('01-01'), 'patient.dateOfBirth', 'not_a_date'],
  ['another notation', born('27/3/1985'), 'patient.dateOfBirth', 'not_a_date'],
  ['with a time', born('1990-01-01T00:00:00Z'), 'patient.dateOfBirth', 'not_a_date'],
  ['nothing', born(''), 'patient.dateOfBirth', 'required_date'],
  ['in the future', born('2030-01-01'), 'patient.dateOfBirth', 'date_in_future'],
  ['under five', born('2023-01-01'), 'patient.dateOfBirth', 'ask_to_phone'],
  ['born in 1850', born('1850-01-01'), 'patient.dateOfBirth', 'age_over'],
  ['a number', born(19900101), 'patient.dateOfBirth'],
  ['a number of letters', { patient: stranger({ mobile: 'call me' }) }, 'patient.mobile'],
  ['a short number', { patient: stranger({ mobile: '0300' }) }, 'patient.mobile'],
  ['a name of one letter', { patient: stranger({ name: 'A' }) }, 'patient.name', 'too_short'],
  ['a name of digits', { patient: stranger({ name: '12 34' }) }, 'patient.name', 'name_characters'],
  ['a reordered name', { patient: stranger({ name: 'An\u202ena' }) }, 'patient.name', 'unsafe_characters'],
  ['an address without a host', { patient: stranger({ email: 'anna@' }) }, 'patient.email', 'email'],
  ['an unknown answer', withAnswer('s2_fever', 'perhaps'), 'answers.s2_fever', 'unknown_option'],
  ['an unknown question', withAnswer('s2_nothing', 'yes'), 'answers.s2_nothing', 'unknown_question'],
  ['a hidden character', withAnswer('s9_act1', 'a\u0000b'), 'answers.s9_act1', 'unsafe_characters'],
  ['half a character', withAnswer('s9_act1', 'a\ud800b'), 'answers.s9_act1', 'unsafe_characters'],
  ['an unknown sex', { patient: { ...stranger(), sex: 'x' } }, 'patient.sex'],
  ['a third language', { patient: { ...stranger(), language: 'fr' } }, 'patient.language'],
  ['no person', { patient: null }, 'patient'],
  ['no such day', { start: '2026-02-31T10:00:00+05:00' }, 'start'],
  ['no time', { start: 'tomorrow' }, 'start'],
  ['a practitioner that is none', { practitioner: 'Sana' }, 'practitioner'],
]

for (const locale of LOCALES) {
  test(`bad input of the API: 422, the field and what would be right, ${locale}`, async () => {
    const words = translator(locale, 'questionnaireErrors')
    for (const [what, wrong, field, code] of ROWS) {
      const body = { ...bookingBody({ service: SERVICE, start }), ...wrong }
      const headers = { 'accept-language': locale }
      const answer = await api('/appointments', { method: 'POST', body, headers })
      expect.soft(answer, what).toMatchObject({ status: 422, body: { code: 'validation' } })
      const fields = answer.body.fields as Record<string, string>
      expect.soft(Object.keys(fields), what).toEqual([field])
      const message = fields[field] ?? ''
      expect.soft(message.length, what).toBeGreaterThan(8)
      if (code) expect.soft(message, what).toBe(words(code, { min: boundOf(code), max: '110' }))
      if (code || field === 'patient.mobile') expect.soft(ARABIC.test(message), what).toBe(locale === 'ur')
      await expectNothing(body.patient as Partial<Person> | null)
    }
  })
}

const boundOf = (code: string) => (code === 'ask_to_phone' ? '5' : '2')

async function expectNothing(patient: Partial<Person> | null) {
  if (!patient?.name) return
  expect(await sql`select 1 from patient where full_name = ${patient.name.replaceAll('\u0000', '')}`).toEqual(
    [],
  )
}
