import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { patientLink } from '@/db/schema/booking'
import { outboxMessage } from '@/db/schema/outbox'
import { EMPTY_FORM } from '@/domain/forms/form-state'
import { findBooking } from '@/server/booking/actions/find-booking'
import { importClinic } from '@/server/clinic/import-clinic'
import { book, quarterIn, somebody } from '../support/booking-requests'
import { browser, outcomeOf } from '../support/fake-browser'
import { testClinic } from '../support/test-clinic'
import { createTestDatabase, type TestDatabase } from '../support/test-database'

const afterwards = vi.hoisted(() => ({ work: [] as (() => unknown)[] }))

vi.mock('next/headers', async () => (await import('../support/fake-browser')).browser)
vi.mock('next/server', () => ({ after: (work: () => unknown) => afterwards.work.push(work) }))
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
  database = await createTestDatabase({ RATE_LIMITS: 'on' })
  await importClinic(testClinic({ practitioners: 3, rooms: 3, devices: 1 }))
})
afterAll(() => database.drop())
beforeEach(() => {
  browser.fresh()
  afterwards.work = []
})

let addresses = 0
/** A client that nobody has counted yet. */
const fromElsewhere = () => browser.callFrom(`198.51.${Math.floor(++addresses / 250)}.${addresses % 250}`)

let hours = 30
async function visitOf(patient = somebody()) {
  hours += 2
  const result = await book({ slug: 'physio', start: quarterIn(hours), patient })
  if (!result.ok) throw new Error(result.code)
  return { reference: result.booked.reference, patient }
}

type Visit = Awaited<ReturnType<typeof visitOf>>

/** Posts the form and lets what comes after the answer happen. */
async function ask({ reference, patient }: Visit) {
  const data = new FormData()
  for (const [name, value] of Object.entries({ locale: 'en', reference, mobile: patient.mobile }))
    data.append(name, value)
  const outcome = await outcomeOf(findBooking(EMPTY_FORM, data))
  const queuedAtOnce = await mails()
  for (const work of afterwards.work.splice(0)) await work()
  return { outcome, queuedAtOnce }
}

async function mails(recipient?: string) {
  const rows = await database.db.select().from(outboxMessage)
  return rows.filter((row) => row.kind === 'manage_link' && (!recipient || row.recipient === recipient))
    .length
}

const SENT = { redirectTo: '/en/booking/find?sent=1' }

describe('L8 asking for a new link is no way to find out who attends', () => {
  it('L8 answers the same, and before anything is looked up, whether or not it matched', async () => {
    const known = await visitOf()
    const before = await mails()
    for (const asked of [
      known,
      { ...known, patient: somebody() },
      { ...known, reference: 'ZZZZ-99' },
      await visitOf({ ...somebody(), email: null }),
    ]) {
      fromElsewhere()
      const { outcome, queuedAtOnce } = await ask(asked)
      expect(outcome).toEqual(SENT)
      expect(queuedAtOnce - (await mails())).toBe(asked === known ? -1 : 0)
    }
    expect((await mails()) - before).toBe(1)
  })

  it('L8 writes no row for what matches nothing', async () => {
    const links = async () => (await database.db.select().from(patientLink)).length
    const visit = await visitOf()
    const before = [await links(), await mails()]
    for (let tries = 0; tries < 5; tries += 1) {
      fromElsewhere()
      await ask({ ...visit, patient: somebody() })
    }
    expect([await links(), await mails()]).toEqual(before)
  })

  it('L8 M4 three an hour for one mailbox, over all its bookings and however many ask', async () => {
    const patient = somebody()
    const visits = [await visitOf(patient), await visitOf(patient), await visitOf(patient)]
    for (let tries = 0; tries < 60; tries += 1) {
      fromElsewhere()
      const { outcome } = await ask(visits[tries % 3] as Visit)
      expect(outcome).toEqual(SENT)
    }
    expect(await mails(String(patient.email))).toBe(3)
    fromElsewhere()
    const other = await visitOf()
    await ask(other)
    expect(await mails(String(other.patient.email))).toBe(1)
  })

  it('L8 twenty an hour from one address, matching or not, and the same words for both', async () => {
    const visit = await visitOf()
    browser.callFrom('203.0.113.77')
    const answers = []
    for (let tries = 0; tries < 24; tries += 1)
      answers.push((await ask(tries % 2 ? visit : { ...visit, reference: 'ZZZZ-98' })).outcome)
    expect(answers.slice(0, 20)).toEqual(Array(20).fill(SENT))
    const messages = answers.slice(20).map((answer) => ('errors' in answer ? answer.errors : answer))
    expect(messages[0]).toMatchObject([{ fieldId: 'main', message: expect.stringMatching(/too often/) }])
    expect(new Set(messages.map((message) => JSON.stringify(message))).size).toBe(1)
  })
})

describe('M4 bookings cannot bomb a mailbox', () => {
  it('M4 three upcoming visits for one address, whatever numbers come with it', async () => {
    const { email } = somebody()
    const codes: string[] = []
    for (let tries = 0; tries < 12; tries += 1) {
      hours += 2
      const patient = { ...somebody(), email }
      const result = await book({ slug: 'physio', start: quarterIn(hours), patient })
      codes.push(result.ok ? 'booked' : result.code)
    }
    expect(codes).toEqual([...Array(3).fill('booked'), ...Array(9).fill('too_many_bookings')])
    const [row] = await database.db
      .select({ count: sql<number>`count(*)::int` })
      .from(outboxMessage)
      .where(sql`${outboxMessage.recipient} = ${email}`)
    expect(row?.count).toBe(3)
  })
})
