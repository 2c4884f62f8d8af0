import { randomBytes } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { FORM_PAGES } from '@/domain/intake/form-page-list'
import { ROUTES } from '@/tests/support/access-matrix'
import { api } from '@/tests/support/http/api'
import { askRow, outcomeOf } from '@/tests/support/http/ask-row'
import { filledIn, makeThings, type Things } from '@/tests/support/http/matrix-things'
import { formWith, postForm } from '@/tests/support/http/page-forms'
import { patientWithBooking } from '@/tests/support/http/patients'
import { sql } from '@/tests/support/http/target'
import { type Visitor, visitor } from '@/tests/support/http/visitor'

test.describe('L7 what a link opens', () => {
  let things: Things
  test.beforeAll(async () => {
    things = await makeThings()
  })

  /** Routes that answer this browser otherwise than somebody unknown. */
  async function opened(browser: Visitor): Promise<string[]> {
    const found: string[] = []
    for (const row of ROUTES.filter(({ bearer }) => !bearer)) {
      const mark = row.mark && filledIn(row.mark, things)
      const [own, unknown] = await Promise.all(
        [browser, visitor()].map((from) => askRow({ asker: 'anonymous', row, things, browser: from })),
      )
      if (!own || !unknown || outcomeOf(own, mark) === outcomeOf(unknown, mark)) continue
      expect(outcomeOf(own, mark), row.address).toBe('shown')
      found.push(`${row.method} ${row.route}`)
    }
    return found
  }

  test("a form's link: the pages of that form and nothing else", async () => {
    const browser = visitor()
    await browser.get(`/en/intake/link/${things.named.formToken}`)
    expect(await opened(browser)).toEqual([
      'GET /[locale]/intake/[form]',
      'GET /[locale]/intake/[form]/[page]',
      'POST /[locale]/intake/[form]/typed/[page]',
      'GET /[locale]/intake/[form]/birth-date',
      'GET /[locale]/intake/[form]/check',
    ])
  })

  test("a booking's link: that booking, its entry for the calendar, and its form", async () => {
    const browser = visitor()
    await browser.get(`/en/booking/link/${things.named.token}`)
    expect(await opened(browser)).toEqual([
      'GET /[locale]/booking/[reference]',
      'GET /[locale]/booking/[reference]/calendar.ics',
      'GET /[locale]/intake/[form]',
      'GET /[locale]/intake/[form]/[page]',
      'POST /[locale]/intake/[form]/typed/[page]',
      'GET /[locale]/intake/[form]/birth-date',
      'GET /[locale]/intake/[form]/check',
    ])
  })

  test('stored answers stand on no page before the date of birth, in no form of it', async () => {
    const { form, formToken, answer = '' } = things.named
    const browser = visitor()
    await browser.get(`/en/intake/link/${formToken}`)
    const pages = [
      '',
      '/birth-date',
      '/check',
      '/advice',
      '/sent',
      ...FORM_PAGES.map(({ slug }) => `/${slug}`),
    ]
    const seen = async () => {
      const texts = await Promise.all(
        pages.flatMap((page) =>
          [{}, { rsc: '1' }, { rsc: '1', 'next-router-prefetch': '1' }].map((headers) =>
            browser.send(`/en/intake/${form}${page}`, { headers: headers as Record<string, string> }),
          ),
        ),
      )
      return texts.filter(({ text }) => text.includes(answer)).map(({ url }) => url)
    }
    expect(await seen()).toEqual([])
    // positive control: the date of birth opens them
    const asked = formWith(await browser.get(`/en/intake/${form}/birth-date`), 'birth-day')
    const born = { 'birth-day': '15', 'birth-month': '1', 'birth-year': '1994' }
    expect((await postForm(browser, { form: asked, typed: born })).status).toBe(303)
    expect((await seen()).length).toBeGreaterThan(1)
  })
})

test('L9 tokens that are none, unknown, replaced or run out look alike', async () => {
  const [ended, replaced] = [await patientWithBooking(), await patientWithBooking()]
  await sql`update patient_link set expires_at = '2026-01-19' where appointment_id = ${ended.appointmentId}`
  await sql`update patient_link set revoked_at = '2026-01-19' where appointment_id = ${replaced.appointmentId}`
  const unknown = randomBytes(24).toString('base64url')
  for (const purpose of ['booking', 'intake']) {
    const answers = await Promise.all(
      ['x', '%00', unknown, ended.token, replaced.token].map(async (token) => {
        const browser = visitor()
        const { status, location, text, headers } = await browser.get(`/en/${purpose}/link/${token}`)
        const named = [...headers.keys()].filter((name) => name !== 'date').sort()
        return { status, location, text, named, cookies: browser.cookies.size }
      }),
    )
    expect(answers[0]).toMatchObject({ status: 303, cookies: 0 })
    for (const answer of answers) expect(answer).toEqual(answers[0])
  }
  const bearers = await Promise.all(
    ['x', unknown, ended.token].map(async (token) => {
      const headers = { authorization: `Bearer ${token}` }
      const { status, text } = await api(`/appointments/${ended.reference}`, { headers })
      return { status, text }
    }),
  )
  expect(bearers[0]?.status).toBe(404)
  for (const answer of bearers) expect(answer).toEqual(bearers[0])
})
