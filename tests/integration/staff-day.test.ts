import { eq } from 'drizzle-orm'
import { PgPreparedQuery } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { intakeForm } from '@/db/schema/intake'
import { auditEvent, outboxMessage } from '@/db/schema/outbox'
import { appointment } from '@/db/schema/scheduling'
import { EMPTY_FORM } from '@/domain/forms/form-state'
import type { BookedAppointment } from '@/server/booking/book-appointment'
import { tellClinic } from '@/server/booking/steps/tell-clinic'
import { importClinic } from '@/server/clinic/import-clinic'
import { bookableService } from '@/server/clinic/load-clinic'
import { now } from '@/server/clock/now'
import { changeVisitStatus } from '@/server/staff/appointment/actions'
import { changeStatus, type DayStep } from '@/server/staff/appointment/change-status'
import { sendLink } from '@/server/staff/appointment/send-link'
import { markCalled } from '@/server/staff/calls/mark-called'
import { loadToday } from '@/server/staff/today/load-today'
import { book, quarterIn, somebody, vectorAnswers } from '../support/booking-requests'
import { browser, outcomeOf } from '../support/fake-browser'
import { actorOf, addStaff, noonZone } from '../support/staff-people'
import { testClinic } from '../support/test-clinic'
import { createTestDatabase, type TestDatabase } from '../support/test-database'

vi.mock('next/headers', async () => (await import('../support/fake-browser')).browser)
vi.mock('next/cache', () => ({ revalidatePath: () => undefined }))
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
  await importClinic(testClinic({ practitioners: 3, rooms: 3, devices: 2, timeZone: noonZone() }))
  await addStaff()
})
afterAll(() => database.drop())
beforeEach(async () => {
  browser.fresh()
  await database.db.update(appointment).set({ status: 'cancelled' })
})

const MINUTE = 60_000
let booked = 0

/** Books a visit and moves its row so that it begins `minutes` from now; its claims do not matter here. */
async function visitIn(minutes: number, more: Partial<typeof appointment.$inferInsert> = {}) {
  booked += 1
  const result = await book({ slug: 'physio', start: quarterIn(24 + booked), patient: somebody() })
  if (!result.ok) throw new Error(result.code)
  const startsAt = new Date(now().epochMilliseconds + minutes * MINUTE)
  const endsAt = new Date(startsAt.getTime() + 30 * MINUTE)
  const id = result.booked.appointmentId
  await database.db
    .update(appointment)
    .set({ startsAt, endsAt, ...more })
    .where(eq(appointment.id, id))
  return result.booked
}

async function rowOf({ appointmentId }: BookedAppointment) {
  const [row] = await database.db.select().from(appointment).where(eq(appointment.id, appointmentId))
  if (!row) throw new Error('No such appointment')
  return row
}

async function take(visit: BookedAppointment, step: DayStep, version?: number) {
  const { appointmentId } = visit
  const actor = await actorOf('receptionist')
  return changeStatus(actor, { appointmentId, step, version: version ?? (await rowOf(visit)).version })
}

async function attentionOf(person: 'receptionist' | 'practitioner' = 'receptionist') {
  const { attention } = await loadToday(await actorOf(person))
  return attention
}

describe('steps of the day', () => {
  it('go from booked to completed, each with its time and an audit row', async () => {
    const visit = await visitIn(-5)
    for (const step of ['mark_arrived', 'start_treatment', 'complete'] as const)
      expect(await take(visit, step)).toMatchObject({ ok: true })
    const row = await rowOf(visit)
    expect(row).toMatchObject({ status: 'fulfilled', version: 4 })
    expect([row.arrivedAt, row.treatmentStartedAt, row.finishedAt].every((at) => at instanceof Date)).toBe(
      true,
    )
    const audit = await database.db.select().from(auditEvent).where(eq(auditEvent.subjectId, row.id))
    const { userId } = await actorOf('receptionist')
    expect(audit.filter(({ actorId }) => actorId === userId).map(({ action }) => action)).toEqual([
      'appointment.arrived',
      'appointment.treatment',
      'appointment.completed',
    ])
  })

  it.each([
    ['start_treatment', -5],
    ['complete', -5],
    ['mark_no_show', 60],
    ['mark_arrived', 3 * 24 * 60],
  ] as const)('never skip: %s of a visit %i minutes ahead is refused', async (step, minutes) => {
    const visit = await visitIn(minutes)
    expect(await take(visit, step)).toEqual({ ok: false, code: 'not_allowed' })
    expect((await rowOf(visit)).version).toBe(1)
  })

  it('R9 an overtaken page is told who did what, and changes nothing', async () => {
    const visit = await visitIn(-5)
    await take(visit, 'mark_arrived')
    const result = await take(visit, 'mark_no_show', 1)
    expect(result).toMatchObject({
      code: 'changed',
      change: { what: 'arrived', by: { name: 'Nadia Iqbal' } },
    })
    expect((await rowOf(visit)).status).toBe('arrived')
  })

  it('R9 of many presses at once exactly one counts', async () => {
    const visit = await visitIn(-5)
    const results = await Promise.all(Array.from({ length: 8 }, () => take(visit, 'mark_arrived', 1)))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await rowOf(visit)).version).toBe(2)
  })

  it.each([null, 'https://evil.example'])('C1 Z4 a press from origin %s does nothing', async (origin) => {
    const visit = await visitIn(-5)
    browser.comeFrom(origin)
    expect(await press(visit)).toMatchObject({ errors: [{ fieldId: 'main' }] })
    expect((await rowOf(visit)).status).toBe('booked')
  })

  it('Z4 a press without a session does nothing and says so', async () => {
    const visit = await visitIn(-5)
    expect(await press(visit)).toMatchObject({ locked: true, errors: [{ fieldId: 'main' }] })
    expect((await rowOf(visit)).status).toBe('booked')
  })
})

function press(visit: BookedAppointment) {
  const data = new FormData()
  const fields = { appointmentId: visit.appointmentId, version: '1', step: 'mark_arrived', from: 'today' }
  for (const [name, value] of Object.entries(fields)) data.append(name, value)
  return outcomeOf(changeVisitStatus(EMPTY_FORM, data))
}

describe('needs attention', () => {
  it('shows someone who has waited over 15 minutes beyond the start, and nobody else', async () => {
    const at = (minutes: number) => new Date(now().epochMilliseconds + minutes * MINUTE)
    await visitIn(-10, { status: 'arrived', arrivedAt: at(-20) })
    await visitIn(10, { status: 'arrived', arrivedAt: at(-40) })
    await visitIn(-10, { status: 'arrived', arrivedAt: at(-20), treatmentStartedAt: at(-5) })
    expect((await attentionOf()).filter(({ kind }) => kind === 'waiting')).toMatchObject([{ minutes: 20 }])
  })

  it('shows a missing form from two hours before the visit', async () => {
    const soon = await visitIn(110)
    await visitIn(130)
    const missing = (await attentionOf()).filter(({ kind }) => kind === 'no_form')
    expect(missing.map(({ href }) => href)).toEqual([`/staff/appointments/${soon.appointmentId}`])
  })

  it('shows mail that came back or died, but not what was superseded', async () => {
    const visits = [await visitIn(300), await visitIn(400), await visitIn(500)]
    const states = [
      { status: 'bounced' },
      { status: 'dead' },
      { status: 'dead', lastError: 'superseded' },
    ] as const
    for (const [index, state] of states.entries())
      await database.db
        .update(outboxMessage)
        .set(state)
        .where(eq(outboxMessage.appointmentId, visits[index]?.appointmentId ?? ''))
    const mails = (await attentionOf()).filter(({ kind }) => kind === 'mail')
    expect(mails.map(({ note }) => note)).toEqual(['bounced', 'dead'])
  })

  it('shows a request to be called until somebody has called', async () => {
    const service = await bookableService('physio')
    if (!service) throw new Error('No service')
    const answers = { ...vectorAnswers('TV26'), s2_breath: 'yes' }
    await tellClinic({ name: 'Rukhsana', mobile: '+923001112223', locale: 'en', answers, service })
    const calls = (await attentionOf()).filter(({ kind }) => kind === 'call_now')
    expect(calls).toMatchObject([{ name: 'Rukhsana', note: 'emergency', step: 'call' }])
    const callId = calls[0]?.href.split('/').at(-1) ?? ''
    await markCalled(await actorOf('receptionist'), { callId })
    expect((await attentionOf()).filter(({ kind }) => kind === 'call_now')).toEqual([])
  })
})

describe('a new link', () => {
  it('is mailed to the address of the booking and leaves an audit row', async () => {
    const visit = await visitIn(300)
    const { appointmentId } = visit
    expect(await sendLink(await actorOf('receptionist'), { appointmentId })).toEqual({ ok: true })
    const mails = await database.db
      .select()
      .from(outboxMessage)
      .where(eq(outboxMessage.appointmentId, appointmentId))
    expect(mails.map(({ kind }) => kind)).toContain('form_link')
    const audit = await database.db.select().from(auditEvent).where(eq(auditEvent.subjectId, appointmentId))
    expect(audit.map(({ action }) => action)).toContain('appointment.link_sent')
  })

  it('leads to the booking alone once the form has been sent', async () => {
    const { appointmentId } = await visitIn(300)
    await database.db
      .update(intakeForm)
      .set({ status: 'sent', sentAt: new Date() })
      .where(eq(intakeForm.appointmentId, appointmentId))
    await sendLink(await actorOf('receptionist'), { appointmentId })
    const mails = await database.db
      .select()
      .from(outboxMessage)
      .where(eq(outboxMessage.appointmentId, appointmentId))
    expect(mails.map(({ kind }) => kind).sort()).toEqual(['booking_confirmed', 'manage_link'])
  })

  it('is not sent for a cancelled visit, or where there is no address', async () => {
    const actor = await actorOf('receptionist')
    const cancelled = await visitIn(300, { status: 'cancelled' })
    const silent = await visitIn(300, { contactEmail: null })
    for (const { appointmentId } of [cancelled, silent])
      expect(await sendLink(actor, { appointmentId })).toEqual({ ok: false, code: 'gone' })
  })
})

describe('the Today page', () => {
  it('counts every state, and shows only this day', async () => {
    await visitIn(0)
    await visitIn(-1, { status: 'arrived', arrivedAt: new Date() })
    await visitIn(4 * 24 * 60)
    const { counts, visits } = await loadToday(await actorOf('receptionist'))
    expect(counts).toMatchObject({ booked: 1, arrived: 1, treatment: 0 })
    expect(visits.filter(({ state }) => state !== 'cancelled')).toHaveLength(2)
  })

  it('asks the same few questions however many visits there are', async () => {
    const actor = await actorOf('practitioner')
    await visitIn(1)
    await loadToday(actor)
    const few = await queriesOf(() => loadToday(actor))
    for (let count = 0; count < 8; count += 1) await visitIn(count)
    const many = await queriesOf(() => loadToday(actor))
    expect(many).toBe(few)
    expect(many).toBeLessThanOrEqual(11)
  })
})

type Runner = { queryWithCache(...given: unknown[]): Promise<unknown> }

/** How many statements a piece of work sends. */
async function queriesOf(work: () => Promise<unknown>): Promise<number> {
  const spy = vi.spyOn(PgPreparedQuery.prototype as unknown as Runner, 'queryWithCache')
  await work()
  const count = spy.mock.calls.length
  spy.mockRestore()
  return count
}
