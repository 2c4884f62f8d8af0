import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { EMPTY_FORM } from '@/domain/forms/form-state'
import { translator } from '@/messages/translator'
import { importClinic } from '@/server/clinic/import-clinic'
import { birthDateAction, savePageAction, sendFormAction } from '@/server/intake/actions'
import { formCookie } from '@/server/links/cookie'
import { browser, outcomeOf } from '../support/fake-browser'
import { bookedForm, COMPLETE, CORE, formLink, sign, stored } from '../support/health-form'
import { testClinic } from '../support/test-clinic'
import { createTestDatabase, type TestDatabase } from '../support/test-database'

vi.mock('next/headers', async () => (await import('../support/fake-browser')).browser)
vi.mock('next/cache', () => ({ refresh: () => undefined }))
vi.mock('next/navigation', async () => {
  const { RedirectTo } = await import('../support/fake-browser')
  return {
    redirect: (path: string) => {
      throw new RedirectTo(path)
    },
  }
})

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
  await importClinic(testClinic({ practitioners: 1, rooms: 1, devices: 1 }))
})
afterAll(() => database.drop())
beforeEach(() => browser.fresh())

type Form = Awaited<ReturnType<typeof bookedForm>>
type Fields = Record<string, string | string[]>

async function openedByLink(answers = CORE): Promise<Form> {
  const form = await bookedForm(answers)
  browser.keep(formCookie(form.formId), await formLink(form))
  return form
}

function post(form: Form, fields: Fields): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries({ locale: 'en', form: form.formId, ...fields })) {
    for (const one of [value].flat()) data.append(name, one)
  }
  return data
}

const savePage = (form: Form, fields: Fields) =>
  outcomeOf(savePageAction({ ...EMPTY_FORM, warnings: [] }, post(form, fields)))

const SPORT = { page: 'sport', s6_runs: 'no', s6_strength: '2' }
const SAFE = {
  page: 'safety-check',
  s2_breath: 'no',
  s2_foot_cold: 'no',
  s2_shape: 'no',
  s2_injury: 'no',
  s2_walk_now: 'yes',
}

describe('who may save', () => {
  it.each([null, 'null', 'https://evil.example', 'http://localhost:3001', 'nonsense'])(
    'C1 Z4 refuses a post whose origin is %s and writes nothing',
    async (origin) => {
      const form = await openedByLink()
      browser.comeFrom(origin)
      expect(await savePage(form, SPORT)).toMatchObject({ errors: [{ fieldId: 'main' }] })
      expect((await stored(form)).version).toBe(1)
    },
  )

  it('Z4 writes nothing for a browser without the link, and says what it says of unknown forms', async () => {
    const form = await bookedForm()
    const closed = {
      errors: [{ fieldId: 'main', message: translator('en', 'typed')('closed') }],
      values: SPORT,
    }
    expect(await savePage(form, SPORT)).toMatchObject(closed)
    expect((await stored(form)).version).toBe(1)
    const unknown = { ...form, formId: crypto.randomUUID() }
    expect(await savePage(unknown, SPORT)).toMatchObject(closed)
  })

  it('Z7 takes nothing from a page but its own questions', async () => {
    const form = await openedByLink()
    await savePage(form, { ...SPORT, s1_name: 'Someone Else', status: 'sent', version: '9', patientId: 'x' })
    const { answers, status, version } = await stored(form)
    expect(answers.s1_name).not.toBe('Someone Else')
    expect([status, version]).toEqual(['open', 2])
  })
})

describe('where a page leads', () => {
  const home = ({ formId }: Form) => `/en/intake/${formId}`

  it('passes over what the booking has answered', async () => {
    const form = await openedByLink()
    expect(await savePage(form, SAFE)).toEqual({ redirectTo: `${home(form)}/contact` })
  })

  it('comes back with what is wrong and what was typed, saving the rest', async () => {
    const form = await openedByLink()
    const state = await savePage(form, { page: 'sport', s6_runs: 'no', s6_strength: '9' })
    expect(state).toMatchObject({
      errors: [{ fieldId: 'field-s6_strength', message: 'Enter a whole number from 0 to 7' }],
      values: { s6_strength: '9' },
      version: 2,
    })
    expect((await stored(form)).answers.s6_runs).toBe('no')
  })

  it('stays on a page whose answers bring up more questions', async () => {
    const form = await openedByLink()
    const fields = { page: 'knee-history', s7_prev: 'none', s7_surgery: 'keyhole' }
    expect(await savePage(form, fields)).toEqual({
      redirectTo: `${home(form)}/knee-history?version=2#field-s7_surgery_6w`,
    })
  })

  it('leads to the advice first when an answer is urgent, and then on', async () => {
    const form = await openedByLink()
    const answered = await savePage(form, { ...SAFE, s2_walk_now: 'no' })
    expect(answered).toEqual({ redirectTo: `${home(form)}/advice?next=contact` })
    expect(await savePage(form, SPORT)).not.toMatchObject({ redirectTo: expect.stringContaining('advice') })
  })

  it('stops at the advice for an emergency, whatever is posted next', async () => {
    const form = await openedByLink()
    const advice = { redirectTo: expect.stringContaining(`${home(form)}/advice`) }
    expect(await savePage(form, { ...SAFE, s2_breath: 'yes' })).toEqual(advice)
    expect(await savePage(form, SPORT)).toEqual(advice)
    const sent = outcomeOf(sendFormAction(EMPTY_FORM, post(form, {})))
    expect(await sent).toEqual(advice)
  })

  it('asks once about answers that look like a slip, and never blocks', async () => {
    const form = await openedByLink()
    const scores = { page: 'scores', s4_now: '7', s4_avg: '5', s4_worst: '3' }
    const warned = await savePage(form, scores)
    expect(warned).toMatchObject({ errors: [], warnings: [{ fieldId: 'field-s4_worst' }] })
    expect((await stored(form)).answers.s4_worst).toBe(3)
    expect(await savePage(form, { ...scores, acknowledged: 'yes' })).toEqual({
      redirectTo: `${home(form)}/when`,
    })
  })

  it('saves half a page for later', async () => {
    const form = await openedByLink()
    const half = { page: 'sport', s6_runs: 'used_to', later: 'yes' }
    expect(await savePage(form, half)).toEqual({ redirectTo: `${home(form)}?saved=yes` })
    expect((await stored(form)).answers.s6_runs).toBe('used_to')
  })

  it('goes back to the check after a change from there, and sends from there', async () => {
    const form = await openedByLink(COMPLETE)
    await sign(form)
    expect(await savePage(form, { ...SAFE, from: 'check' })).toEqual({ redirectTo: `${home(form)}/check` })
    expect(await outcomeOf(sendFormAction(EMPTY_FORM, post(form, {})))).toEqual({
      redirectTo: `${home(form)}/sent`,
    })
  })

  it('answers an incomplete form with the check that lists what is missing', async () => {
    const form = await openedByLink()
    expect(await outcomeOf(sendFormAction(EMPTY_FORM, post(form, {})))).toEqual({
      redirectTo: `${home(form)}/check`,
    })
    expect((await stored(form)).status).toBe('open')
  })
})

describe('L7 the date of birth', () => {
  const birthDate = (form: Form, [day, month, year]: [string, string, string], next = 'check') =>
    outcomeOf(
      birthDateAction(
        EMPTY_FORM,
        post(form, { next, 'birth-day': day, 'birth-month': month, 'birth-year': year }),
      ),
    )

  it('opens the answers and leads back; a month may be a name', async () => {
    const form = await openedByLink()
    expect(await birthDate(form, ['15', 'January', '1994'])).toEqual({
      redirectTo: `/en/intake/${form.formId}/check`,
    })
  })

  it('C7 leads nowhere but into the form', async () => {
    const form = await openedByLink()
    expect(await birthDate(form, ['15', '1', '1994'], '//evil.example')).toEqual({
      redirectTo: `/en/intake/${form.formId}`,
    })
  })

  it('says the same for every wrong date, and asks for a real one', async () => {
    const form = await openedByLink()
    const wrong = await birthDate(form, ['16', '1', '1994'])
    expect(wrong).toMatchObject({ errors: [{ fieldId: 'field-birth' }] })
    expect(await birthDate(form, ['31', '2', '1994'])).toMatchObject({
      errors: [{ message: 'Enter a real date, like 27 3 1985' }],
    })
  })
})
