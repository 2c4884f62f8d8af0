import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { describePage } from '@/components/intake/describe-page'
import { answerAccess, birthDateTry } from '@/db/schema/intake'
import { pageFor } from '@/domain/intake/form-pages'
import { importClinic } from '@/server/clinic/import-clinic'
import { tryBirthDate } from '@/server/intake/answer-access'
import { sealGiven } from '@/server/intake/given-answers'
import { openForm, rememberAnswerAccess, rememberGiven } from '@/server/intake/open-form'
import { pageQuestions } from '@/server/intake/page-questions'
import { bookingCookie, formCookie } from '@/server/links/cookie'
import { formAccess } from '@/server/links/form-access'
import { browser } from '../support/fake-browser'
import { bookedForm, formLink, save } from '../support/health-form'
import { testClinic } from '../support/test-clinic'
import { createTestDatabase, type TestDatabase } from '../support/test-database'

vi.mock('next/headers', async () => (await import('../support/fake-browser')).browser)

let database: TestDatabase
const BORN = '1994-01-15'

beforeAll(async () => {
  database = await createTestDatabase()
  await importClinic(testClinic({ practitioners: 1, rooms: 1, devices: 1 }))
})
afterAll(() => database.drop())
beforeEach(() => browser.fresh())

/** A form opened by the link in its mail, on a browser that knows nothing else. */
async function openedByLink() {
  const form = await bookedForm()
  browser.keep(formCookie(form.formId), await formLink(form))
  return form
}

const mustOpen = async (formId: string) => {
  const open = await openForm(formId)
  if (!open) throw new Error('The form did not open')
  return open
}

/** What a page of the form puts before this browser. */
function fieldsOf(open: Awaited<ReturnType<typeof mustOpen>>, slug: string) {
  const page = pageFor(slug)
  const questions = page && pageQuestions(open, page)
  return questions ? describePage({ locale: 'en', ...questions, readable: open.readable }) : []
}

describe('which browser may open a form', () => {
  it('opens with its own link and with the page of its booking', async () => {
    const form = await openedByLink()
    expect((await openForm(form.formId))?.form.id).toBe(form.formId)
    browser.fresh()
    browser.keep(bookingCookie(form.reference), form.manageToken)
    expect((await openForm(form.formId))?.form.id).toBe(form.formId)
  })

  it('L2 Z2 never opens with the link or the booking of another person, nor with a link of another purpose', async () => {
    const [mine, other] = [await bookedForm(), await bookedForm()]
    browser.keep(formCookie(other.formId), await formLink(mine))
    browser.keep(bookingCookie(other.reference), mine.manageToken)
    expect(await formAccess(other.formId)).toBeNull()
    browser.keep(formCookie(other.formId), other.manageToken)
    expect(await openForm(other.formId)).toBeNull()
    browser.keep(bookingCookie(other.reference), await formLink(other))
    expect(await openForm(other.formId)).toBeNull()
  })

  it('L9 gives the same for unknown, malformed and unopened forms', async () => {
    const closed = await bookedForm()
    const answers = [closed.formId, crypto.randomUUID(), 'not-a-form', '../../x'].map(openForm)
    expect(await Promise.all(answers)).toEqual([null, null, null, null])
  })
})

describe('L7 stored answers before the date of birth', () => {
  it('are not given to a browser that only has the link', async () => {
    const form = await openedByLink()
    await save(form, { slug: 'sport', raw: { s6_runs: 'no', s6_strength: '2', s6_other: 'Canary archery' } })
    const open = await mustOpen(form.formId)
    expect(open.readable).toEqual({})
    expect(JSON.stringify(fieldsOf(open, 'sport'))).not.toContain('Canary')
  })

  it('do not show by the follow-ups that a page asks', async () => {
    const form = await openedByLink()
    const injured = {
      s2_breath: 'no',
      s2_foot_cold: 'no',
      s2_shape: 'no',
      s2_injury: 'yes',
      s2_walk_now: 'yes',
    }
    await save(form, { slug: 'safety-check', raw: injured })
    await save(form, {
      slug: 'injury',
      raw: { s2_wound: 'no', s2_walk_then: 'yes', s2_pop: 'no', s2_swell_fast: 'no' },
    })
    await save(form, { slug: 'where', raw: { s3_side: 'right' } })
    await save(form, { slug: 'where', raw: { s3_side: 'right', s3_zones: ['R_CALF', 'R_BACK'] } })
    const open = await mustOpen(form.formId)
    expect(fieldsOf(open, 'injury')).toEqual([])
    expect(JSON.stringify(fieldsOf(open, 'where'))).toContain('left knee')
    const worst = fieldsOf(open, 'worst-place').find(({ name }) => name === 's3_worst')
    expect(worst?.kind === 'radios' && worst.options.length).toBe(24)
  })

  it('are given after it, until the browser is idle for 30 minutes', async () => {
    const form = await openedByLink()
    const tried = await tryBirthDate(database.db, { formId: form.formId, dateOfBirth: BORN })
    if (!tried.ok) throw new Error(tried.code)
    await rememberAnswerAccess(form.formId, tried.token)
    expect((await mustOpen(form.formId)).readable).toHaveProperty('s2_fever', 'no')

    const idle = { lastSeenAt: sql`now() - interval '31 minutes'` }
    await database.db.update(answerAccess).set(idle).where(eq(answerAccess.formId, form.formId))
    expect((await mustOpen(form.formId)).readable).toEqual({})
  })

  it('are not given by access to another form', async () => {
    const [form, other] = [await openedByLink(), await bookedForm()]
    const tried = await tryBirthDate(database.db, { formId: other.formId, dateOfBirth: BORN })
    if (!tried.ok) throw new Error(tried.code)
    await rememberAnswerAccess(form.formId, tried.token)
    expect((await mustOpen(form.formId)).readable).toEqual({})
  })

  it('are given to the browser that has just given them, those and no others', async () => {
    const form = await openedByLink()
    await rememberGiven(await mustOpen(form.formId), ['s2_fever'])
    expect((await mustOpen(form.formId)).readable).toEqual({ s2_fever: 'no' })
  })

  it('are not given for a cookie of another form or one that was made up', async () => {
    const [form, other] = [await openedByLink(), await bookedForm()]
    const forged = Buffer.from(JSON.stringify({ questions: ['s2_fever'], savedAt: Date.now() }))
    for (const cookie of [
      sealGiven({ formId: other.formId, questions: ['s2_fever'] }),
      forged.toString('base64url'),
    ]) {
      browser.keep(`genu-given-${form.formId}`, cookie)
      expect((await mustOpen(form.formId)).readable).toEqual({})
    }
  })
})

describe('L7 tries of the date of birth', () => {
  it('refuses the sixth in an hour although it is right, and allows it an hour later', async () => {
    const { formId } = await bookedForm()
    for (const wrong of ['1994-01-16', '1994-02-15', '1995-01-15', '1949-01-15', '1994-01-14']) {
      expect(await tryBirthDate(database.db, { formId, dateOfBirth: wrong })).toEqual({
        ok: false,
        code: 'no_match',
      })
    }
    const right = () => tryBirthDate(database.db, { formId, dateOfBirth: BORN })
    expect(await right()).toEqual({ ok: false, code: 'too_many_tries' })
    await database.db
      .update(birthDateTry)
      .set({ triedAt: sql`now() - interval '61 minutes'` })
      .where(eq(birthDateTry.formId, formId))
    expect(await right()).toMatchObject({ ok: true })
  })

  it('counts tries that come side by side', async () => {
    const { formId } = await bookedForm()
    const tries = Array.from({ length: 12 }, () =>
      tryBirthDate(database.db, { formId, dateOfBirth: '1990-01-01' }),
    )
    const codes = (await Promise.all(tries)).map((tried) => (tried.ok ? 'ok' : tried.code))
    expect(codes.filter((code) => code === 'no_match')).toHaveLength(5)
  })

  it('keeps only the digest of the access it gives', async () => {
    const { formId } = await bookedForm()
    const tried = await tryBirthDate(database.db, { formId, dateOfBirth: BORN })
    if (!tried.ok) throw new Error(tried.code)
    const rows = await database.db.execute(sql`select t::text as row from answer_access t`)
    const dump = rows.map(({ row }) => String(row)).join('\n')
    expect(dump).toContain(formId)
    expect(dump).not.toContain(tried.token)
    expect(dump).not.toContain(Buffer.from(tried.token).toString('hex'))
  })
})
