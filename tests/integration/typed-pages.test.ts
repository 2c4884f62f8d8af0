import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { typedPage } from '@/db/schema/typed-page'
import { EMPTY_FORM, type FormValues } from '@/domain/forms/form-state'
import { importClinic } from '@/server/clinic/import-clinic'
import { savePageAction, sendFormAction } from '@/server/intake/actions'
import { keepTypedPage } from '@/server/intake/keep-typed-page'
import { openForm } from '@/server/intake/open-form'
import { formCookie } from '@/server/links/cookie'
import { typedBefore } from '@/server/typed/typed-before'
import { browser, outcomeOf } from '../support/fake-browser'
import { bookedForm, COMPLETE, formLink, sign, stored } from '../support/health-form'
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

async function openedByLink(): Promise<Form> {
  const form = await bookedForm(COMPLETE)
  await openLinkAgain(form)
  return form
}

async function openLinkAgain(form: Form) {
  browser.fresh()
  browser.keep(formCookie(form.formId), await formLink(form))
}

const VIEW = '11111111-1111-4111-8111-111111111111'
const OTHER_VIEW = '22222222-2222-4222-8222-222222222222'

type Typed = { view?: string; step?: number; slug?: string }

async function type(form: Form, values: FormValues, { view = VIEW, step = 1, slug = 'running' }: Typed = {}) {
  return keepTypedPage({ formId: form.formId, slug, locale: 'en', view: { view, step }, values })
}

async function send(form: Form, fields: Record<string, string>, { view = VIEW, step = 2 }: Typed = {}) {
  const data = new FormData()
  const own = { locale: 'en', form: form.formId, view, step: String(step) }
  for (const [name, value] of Object.entries({ ...own, ...fields })) data.append(name, value)
  return outcomeOf(savePageAction(EMPTY_FORM, data))
}

const seen = async (form: Form, page = 'running', mayReadAll = true) =>
  (await typedBefore({ formId: form.formId, page }, { mayReadAll }))?.values ?? null

describe('what is typed is kept until it is sent', () => {
  it('comes back on the page as typed, wrong or not, and is no answer yet', async () => {
    const form = await openedByLink()
    const before = await stored(form)
    const answer = await type(form, { s6_km_w1: 'about 20', s6_runs: 'yes', other: 'x', page: 'running' })
    expect(await answer.json()).toMatchObject({ words: expect.stringMatching(/^Saved at \d/) })
    expect(await seen(form)).toEqual({ s6_km_w1: 'about 20' })
    expect(await stored(form)).toEqual({ ...before, unsent: ['running'] })
  })

  it('is gone once its page was sent in order, and stays while something has to be mended', async () => {
    const form = await openedByLink()
    await type(form, { s6_strength: '9' }, { slug: 'sport' })
    await send(form, { page: 'sport', s6_runs: 'no', s6_strength: '99' })
    expect(await seen(form, 'sport')).toEqual({ s6_runs: 'no', s6_strength: '99' })
    await send(form, { page: 'sport', s6_runs: 'no', s6_strength: '2' }, { step: 3 })
    expect(await seen(form, 'sport')).toBeNull()
  })

  it('a late try of the same showing never undoes what was sent after it', async () => {
    const form = await openedByLink()
    await send(form, { page: 'sport', s6_runs: 'no', s6_strength: '2' }, { step: 5 })
    await type(form, { s6_strength: '1' }, { slug: 'sport', step: 4 })
    expect(await seen(form, 'sport')).toBeNull()
    await type(form, { s6_strength: '3' }, { slug: 'sport', step: 6 })
    expect(await seen(form, 'sport')).toEqual({ s6_strength: '3' })
  })

  it('of two tabs the one that was heard of last counts', async () => {
    const form = await openedByLink()
    await type(form, { s6_km_w1: '1' }, { step: 9 })
    await type(form, { s6_km_w1: '2' }, { view: OTHER_VIEW, step: 1 })
    expect(await seen(form)).toEqual({ s6_km_w1: '2' })
  })

  it('keeps the form from being sent: it was shown as saved and no rule has read it', async () => {
    const form = await openedByLink()
    await sign(form)
    await type(form, { s2_breath: 'yes' }, { slug: 'safety-check' })
    const data = new FormData()
    for (const [name, value] of [
      ['locale', 'en'],
      ['form', form.formId],
    ] as const)
      data.append(name, value)
    expect(await outcomeOf(sendFormAction(EMPTY_FORM, data))).toEqual({
      redirectTo: `/en/intake/${form.formId}/check`,
    })
    expect((await stored(form)).status).toBe('open')
  })
})

describe('who may keep and see it', () => {
  it('L7 another browser with the same link sees nothing of it before the date of birth', async () => {
    const form = await openedByLink()
    await type(form, { s6_km_w1: '20' })
    expect(await seen(form, 'running', false)).toEqual({ s6_km_w1: '20' })
    await openLinkAgain(form)
    expect((await openForm(form.formId))?.reading).toMatchObject({ all: false })
    expect(await seen(form, 'running', false)).toBeNull()
  })

  it('Z2 the same answer for a form of somebody else as for none, and nothing is kept', async () => {
    const form = await bookedForm(COMPLETE)
    browser.fresh()
    const foreign = await type(form, { s6_km_w1: '20' })
    const none = await type({ ...form, formId: randomUUID() }, { s6_km_w1: '20' })
    expect([foreign.status, none.status]).toEqual([404, 404])
    expect(await foreign.text()).toBe(await none.text())
    expect(await seen(form)).toBeNull()
  })

  it('D1 is sealed, and bound to its form and page', async () => {
    const form = await openedByLink()
    const other = await openedByLink()
    await openLinkAgain(form)
    await type(form, { s6_km_w1: 'canary-typed' })
    await openLinkAgain(other)
    await type(other, { s6_km_w1: '20' })
    const rowOf = async ({ formId }: Form) =>
      (await database.db.select().from(typedPage).where(eq(typedPage.formId, formId)))[0]
    const row = await rowOf(form)
    expect(row?.contentSealed?.includes('canary-typed')).toBe(false)
    await database.db
      .update(typedPage)
      .set({ contentSealed: row?.contentSealed ?? null })
      .where(eq(typedPage.formId, other.formId))
    await expect(seen(other)).rejects.toThrow()
  })
})
