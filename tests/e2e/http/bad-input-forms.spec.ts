import { expect, test } from '@playwright/test'
import type { AnswerError } from '@/domain/intake/values/problem'
import { LOCALES, type Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { callsOf, safetyFields, sendTell, tellForm } from '@/tests/support/http/call-request'
import { contentOf, detailsForm } from '@/tests/support/http/details-form'
import { beginDraft, detailFields, timeChoice } from '@/tests/support/http/drafts'
import { formWith, postForm } from '@/tests/support/http/page-forms'
import { patientWithBooking } from '@/tests/support/http/patients'
import { stranger } from '@/tests/support/http/people'
import { holds, problemsOf, textOf } from '@/tests/support/http/refused-form'
import { sql } from '@/tests/support/http/target'
import { type Answer, visitor } from '@/tests/support/http/visitor'

type Code = AnswerError
type Params = { min?: string; max?: string }

const questionnaire = (locale: Locale, code: Code, { min = '', max = '' }: Params = {}) =>
  translator(locale, 'questionnaireErrors')(code, { min, max })

const phone = { national: '0300 1234567', international: '+92 300 1234567' }
const mobile = (locale: Locale) => translator(locale, 'bookingDetails')('errors.mobile', phone)

/** The page again, with that field's own message and no other. */
function expectRefused(answer: Answer, field: string, message: string) {
  expect(answer.status).toBe(200)
  const problems = problemsOf(answer)
  expect(problems.map((problem) => problem.field)).toEqual([field])
  // on pages with several questions the summary adds which of them it is about
  expect(problems[0]?.message.startsWith(textOf(message)), `${problems[0]?.message} / ${message}`).toBe(true)
}

const DATES: [day: string, month: string, year: string, code: Code][] = [
  ['31', '2', '1990', 'not_a_date'],
  ['29', 'February', '2023', 'not_a_date'],
  ['31', '4', '1990', 'not_a_date'],
  ['1', '13', '1990', 'not_a_date'],
  ['0', '1', '1990', 'not_a_date'],
  ['-1', '1', '1990', 'not_a_date'],
  ['1', '1', '0', 'not_a_date'],
  ['1', '1', '90', 'not_a_date'],
  ['1', '1', '1e3', 'not_a_date'],
  ['x', 'y', 'z', 'not_a_date'],
  ['1\u0000', '1', '1990', 'not_a_date'],
  ['9'.repeat(5000), '1', '1990', 'not_a_date'],
  ['1', '1', '0000', 'age_over'],
  ['1', '1', '1850', 'age_over'],
  ['1', '1', '2030', 'date_in_future'],
  ['21', '1', '2026', 'date_in_future'],
]

for (const locale of LOCALES) {
  test.describe(`bad input on the forms of patients, ${locale}`, () => {
    test('a date of birth that is none', async () => {
      const path = `/${locale}/book/physiotherapy-session/safety`
      const page = await visitor().get(path)
      for (const [day, month, year, code] of DATES) {
        const browser = visitor()
        const parts = { 's1_dob-day': day, 's1_dob-month': month, 's1_dob-year': year }
        const typed = { ...safetyFields(['none']), ...parts }
        const answer = await postForm(browser, { form: formWith(page, 'ticks'), typed })
        expectRefused(answer, 's1_dob', questionnaire(locale, code, { max: '110' }))
        expect(holds(answer, 's1_dob-year', year), year).toBe(true)
        expect([...browser.cookies.keys()]).toEqual([])
      }
    })

    test('a child under five: a phone number, and nothing is kept', async () => {
      const browser = visitor()
      const page = await browser.get(`/${locale}/book/physiotherapy-session/safety`)
      const typed = { ...safetyFields(['none']), 's1_dob-year': '2023' }
      const answer = await postForm(browser, { form: formWith(page, 'ticks'), typed })
      expect(answer.status).toBe(200)
      expect(answer.text).toContain('href="tel:')
      expect(formsIn(answer)).toBe(0)
      expect([...browser.cookies.keys()]).toEqual([])
    })

    test('names, numbers, addresses and notes', async () => {
      const { draft, form: english } = await detailsForm()
      const page = await draft.browser.get(`/${locale}/book/d/${draft.id}/details`)
      const form = { ...english, ...formWith(page, 'fullName') }
      const before = await contentOf(draft.id)
      const hidden = questionnaire(locale, 'unsafe_characters')
      const rows: [field: string, typed: string, message: string][] = [
        ['mobile', 'call me', mobile(locale)],
        ['mobile', '0300', mobile(locale)],
        ['mobile', '0300 ABC4567', mobile(locale)],
        ['mobile', `0300${'1'.repeat(5000)}`, mobile(locale)],
        ['mobile', '', mobile(locale)],
        ['fullName', '', translator(locale, 'bookingDetails')('errors.fullName')],
        ['fullName', 'A', questionnaire(locale, 'too_short', { min: '2' })],
        ['fullName', 'a'.repeat(81), questionnaire(locale, 'too_long', { max: '80' })],
        ['fullName', '1234', questionnaire(locale, 'name_characters')],
        ['fullName', '<b>Anna</b>', questionnaire(locale, 'name_characters')],
        ['fullName', 'An\u202ena', hidden],
        ['fullName', 'An\u200bna', hidden],
        ['email', 'anna@', questionnaire(locale, 'email')],
        ['email', 'a@b.com, c@d.com', questionnaire(locale, 'email')],
        ['note', 'n'.repeat(501), questionnaire(locale, 'too_long', { max: '500' })],
        ['note', 'a\u2067b', hidden],
      ]
      for (const [field, typed, message] of rows) {
        const fields = { ...detailFields(stranger()), [field]: typed }
        const answer = await postForm(draft.browser, { form, typed: fields })
        expectRefused(answer, field, message)
        expect(holds(answer, field, typed), typed.slice(0, 20)).toBe(true)
        expect(holds(answer, 'fullName', fields.fullName), typed.slice(0, 20)).toBe(true)
      }
      expect(await contentOf(draft.id)).toBe(before)
    })

    test('a time that cannot be had: said so, and none is held', async () => {
      const draft = await beginDraft()
      const { typed } = await timeChoice(draft)
      const page = await draft.browser.get(`/${locale}/book/d/${draft.id}/time`)
      const form = formWith(page, 'minutes')
      const gone = translator(locale, 'bookingTime')('gone')
      const minutes = typed.minutes ?? ''
      const rows: [what: string, typed: Record<string, string>][] = [
        ['off the grid', { minutes: '601' }],
        ['a closed day', { day: '2026-02-01', minutes }],
        ['past', { day: '2020-01-07', minutes }],
        ['beyond the horizon', { day: '2027-03-02', minutes }],
        ['no such day', { day: '2026-02-31', minutes }],
        ['month 13', { day: '2026-13-01', minutes }],
        ['NUL', { day: '2026-02-03\u0000', minutes }],
        ['no number', { minutes: 'noon' }],
        ['negative', { minutes: '-600' }],
        ['in another notation', { minutes: '6e2' }],
        ['far too large', { minutes: '9'.repeat(400) }],
      ]
      for (const [what, chosen] of rows) {
        const answer = await postForm(draft.browser, { form, typed: { ...typed, ...chosen } })
        expect(answer.status, what).toBe(200)
        expect(textOf(answer.text), what).toContain(textOf(gone))
        const [row] = await sql`select hold_id from booking_draft where id = ${draft.id}`
        expect(row?.hold_id, what).toBeNull()
      }
    })

    test('a request to be called', async () => {
      const english = await tellForm()
      const form = { ...english.form, fields: withLocale(english.form.fields, locale) }
      const rows: [name: string, number: string, field: string, message: string][] = [
        ['', '0300 1234567', 'name', translator(locale, 'booking')('tell.nameMissing')],
        ['An\u202ena', '0300 1234567', 'name', questionnaire(locale, 'unsafe_characters')],
        ['12', '0300 1234567', 'name', questionnaire(locale, 'name_characters')],
        [stranger().name, 'letters', 'mobile', mobile(locale)],
      ]
      for (const [name, number, field, message] of rows) {
        const person = stranger({ name, mobile: number })
        const answer = await sendTell(english.browser, form, person)
        expectRefused(answer, field, message)
        expect(holds(answer, 'mobile', number)).toBe(true)
        expect(await callsOf(person)).toEqual([])
      }
    })

    test('asking for a new link', async () => {
      const browser = visitor()
      const form = formWith(await browser.get(`/${locale}/booking/find`), 'reference', 'mobile')
      const missing = translator(locale, 'booked')('find.referenceMissing')
      for (const [reference, number, field, message] of [
        ['x', '0300 1234567', 'reference', missing],
        ['0000-00', '0300 1234567', 'reference', missing],
        ['K7M4-29', 'letters', 'mobile', mobile(locale)],
        ['K7M4-29', '1'.repeat(10_000), 'mobile', mobile(locale)],
      ] as const) {
        const answer = await postForm(browser, { form, typed: { reference, mobile: number } })
        expectRefused(answer, field, message)
        expect(holds(answer, 'reference', reference)).toBe(true)
      }
    })

    test('the date of birth that opens stored answers', async () => {
      const patient = await patientWithBooking()
      const page = await patient.browser.get(`/${locale}/intake/${patient.formId}/birth-date`)
      const words = translator(locale, 'intake')('birthDate.not_a_date')
      for (const [day, month, year] of DATES.filter(([, , , code]) => code === 'not_a_date')) {
        const typed = { 'birth-day': day, 'birth-month': month, 'birth-year': year }
        const answer = await postForm(patient.browser, { form: formWith(page, 'birth-day'), typed })
        expectRefused(answer, 'birth', words)
      }
      // what is no date is no guess: the five tries are still there
      const tries = await sql`select 1 from birth_date_try where form_id = ${patient.formId}`
      expect(tries).toHaveLength(0)
    })

    test('numbers and texts of the health form', async () => {
      const patient = await patientWithBooking()
      const rows: [page: string, field: string, typed: string, message: RegExp][] = [
        ['activities', 's9_act1', 'Up\u202estairs', new RegExp(questionnaire(locale, 'unsafe_characters'))],
        ['contact', 's1_phone', 'letters', /0300 1234567/],
        ['contact', 's1_email', 'anna@', /name@example\.com/],
        ['name', 's1_name', '1234', new RegExp(questionnaire(locale, 'name_characters'))],
      ]
      for (const [slug, field, typed, message] of rows) {
        const page = await patient.browser.get(`/${locale}/intake/${patient.formId}/${slug}`)
        const answer = await postForm(patient.browser, {
          form: formWith(page, field),
          typed: { [field]: typed },
        })
        expect(answer.status, field).toBe(200)
        const problem = problemsOf(answer).find((one) => one.field === field)
        expect(problem?.message, field).toMatch(message)
        expect(holds(answer, field, typed), field).toBe(true)
      }
    })
  })
}

const formsIn = ({ text }: Answer) => [...text.matchAll(/<form\b/g)].length

const withLocale = (fields: [string, string][], locale: Locale) =>
  fields.map(([name, value]): [string, string] => [name, name === 'locale' ? locale : value])
