import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { intakeForm } from '@/db/schema/intake'
import { auditEvent, outboxMessage } from '@/db/schema/outbox'
import { appointment, hold } from '@/db/schema/scheduling'
import { localDateOf } from '@/domain/time/local-date'
import { freeTimes } from '@/server/booking/claims/free-times'
import { holdTime } from '@/server/booking/claims/hold-time'
import { KeyUsedBefore, keepAnswer, takeKey } from '@/server/booking/idempotency'
import { importClinic } from '@/server/clinic/import-clinic'
import { bookableService } from '@/server/clinic/load-clinic'
import { book, quarterIn, somebody, vectorAnswers } from '../support/booking-requests'
import { testClinic } from '../support/test-clinic'
import { createTestDatabase, type TestDatabase } from '../support/test-database'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
  await importClinic(testClinic({ practitioners: 1, rooms: 1, devices: 1 }))
})
afterAll(() => database.drop())

async function isListed(slug: string, start: number, ownHoldId?: string) {
  const service = await bookableService(slug)
  if (!service) throw new Error('no service')
  const from = localDateOf({ at: start, timeZone: service.location.timeZone })
  const { days } = await freeTimes({ service, from, days: 1, ownHoldId })
  return days.flatMap(({ starts }) => starts).includes(start)
}

async function holdPhysio(start: number, holder: string) {
  const service = await bookableService('physio')
  if (!service) throw new Error('no service')
  return holdTime({ service, start, holder })
}

describe('listing and booking agree', () => {
  it('a booked time is no longer listed, and its neighbours are', async () => {
    const start = quarterIn(24)
    expect(await isListed('physio', start)).toBe(true)
    expect((await book({ slug: 'physio', start })).ok).toBe(true)
    expect(await isListed('physio', start)).toBe(false)
    expect(await isListed('long', start - 900_000)).toBe(false)
    expect(await isListed('physio', start + 1_800_000)).toBe(true)
  })

  it('S21 S22 S24 S30 a held time is listed for its holder only and cannot be booked by others', async () => {
    const start = quarterIn(28)
    const held = await holdPhysio(start, 'one browser')
    if (!held.ok) throw new Error(held.code)
    expect(await isListed('physio', start)).toBe(false)
    expect(await isListed('laser', start)).toBe(false)
    expect(await isListed('physio', start, held.result.holdId)).toBe(true)
    const other = await book({ slug: 'physio', start })
    expect(other).toMatchObject({ ok: false, code: 'slot_taken' })
    const mine = await book({ slug: 'physio', start, holdId: held.result.holdId })
    expect(mine.ok).toBe(true)
  })

  it('S23 a lapsed hold is offered again, and its holder may still confirm it', async () => {
    const start = quarterIn(32)
    const held = await holdPhysio(start, 'slow browser')
    if (!held.ok) throw new Error(held.code)
    const { holdId } = held.result
    const past = sql`now() - interval '1 minute'`
    await database.db.update(hold).set({ expiresAt: past }).where(eq(hold.id, holdId))
    await database.db.execute(sql`update resource_claim set expires_at = ${past} where hold_id = ${holdId}`)
    expect(await isListed('physio', start)).toBe(true)
    expect((await book({ slug: 'physio', start, holdId })).ok).toBe(true)
  })

  it('S29 I8 misaligned, past, far and unknown times are refused with the reason and leave no row', async () => {
    const before = await database.db.$count(appointment)
    const start = quarterIn(40)
    expect(await book({ slug: 'physio', start: start + 60_000 })).toMatchObject({
      code: 'not_bookable',
      reason: 'grid',
    })
    expect(await book({ slug: 'physio', start: quarterIn(-2) })).toMatchObject({
      code: 'not_bookable',
      reason: 'past',
    })
    expect(await book({ slug: 'physio', start: quarterIn(24 * 70) })).toMatchObject({ reason: 'horizon' })
    expect(await database.db.$count(appointment)).toBe(before)
  })
})

describe('what a booking writes', () => {
  it('writes form, mail and audit row with the visit, and no answer in clear', async () => {
    const result = await book({ slug: 'laser', start: quarterIn(44), answers: vectorAnswers('TV26') })
    if (!result.ok) throw new Error(result.code)
    const { appointmentId, formId } = result.booked
    const [form] = await database.db.select().from(intakeForm).where(eq(intakeForm.id, formId))
    expect(form).toMatchObject({ status: 'open', laserResult: 'PRECAUTION', appointmentId })
    const mails = await database.db
      .select()
      .from(outboxMessage)
      .where(eq(outboxMessage.appointmentId, appointmentId))
    expect(mails.map(({ kind }) => kind)).toEqual(['booking_confirmed'])
    const events = await database.db.select().from(auditEvent).where(eq(auditEvent.subjectId, appointmentId))
    expect(events.map(({ action }) => action)).toContain('appointment.booked')
    expect(form?.answersSealed.toString('latin1')).not.toContain('past_old')
  })

  it('S10 a relative contraindication makes the visit pending, and pending blocks the time', async () => {
    const start = quarterIn(48)
    const result = await book({
      slug: 'laser',
      start,
      answers: vectorAnswers('TV10'),
      patient: { ...somebody(), sex: 'female' },
    })
    expect(result).toMatchObject({ ok: true, booked: { status: 'pending' } })
    expect(await isListed('laser', start)).toBe(false)
  })

  it.each([
    ['TV04', 'physio', { code: 'screening_stopped', severity: 'emergency' }],
    ['TV02', 'physio', { code: 'screening_stopped', severity: 'urgent' }],
    ['TV12', 'laser', { code: 'screening_stopped', severity: 'urgent' }],
  ])('answers of %s stop the booking and nothing is kept', async (id, slug, expected) => {
    const before = await database.db.$count(appointment)
    expect(await book({ slug, start: quarterIn(52), answers: vectorAnswers(id) })).toMatchObject({
      ok: false,
      ...expected,
    })
    expect(await database.db.$count(appointment)).toBe(before)
  })

  it('an unanswered safety question is never read as no', async () => {
    const { s2_fever: _unanswered, ...answers } = vectorAnswers('TV26')
    const result = await book({ slug: 'physio', start: quarterIn(52), answers })
    expect(result).toMatchObject({ ok: false, code: 'screening_incomplete', ids: ['s2_fever'] })
  })

  it('S38 refuses a fourth upcoming visit for one contact, and two visits of one person at once', async () => {
    const patient = somebody()
    for (const hours of [60, 62, 64])
      expect((await book({ slug: 'physio', start: quarterIn(hours), patient })).ok).toBe(true)
    expect(await book({ slug: 'physio', start: quarterIn(66), patient })).toMatchObject({
      code: 'too_many_bookings',
    })
    const sameMail = { ...somebody(), email: patient.email }
    expect(await book({ slug: 'physio', start: quarterIn(66), patient: sameMail })).toMatchObject({
      code: 'too_many_bookings',
    })
  })
})

describe('R8 idempotency', () => {
  const request = { operation: 'test', key: 'key 1', body: '{"a":1}' }

  it('S34 gives the first answer again, and refuses another body', async () => {
    await database.db.transaction(async (tx) => {
      await takeKey(tx, request)
      await keepAnswer(tx, request, { status: 201, body: { reference: 'K7M4-29' } })
    })
    const again = database.db.transaction((tx) => takeKey(tx, request))
    await expect(again).rejects.toMatchObject({ answer: { status: 201, body: { reference: 'K7M4-29' } } })
    const other = database.db.transaction((tx) => takeKey(tx, { ...request, body: '{"a":2}' }))
    await expect(other).rejects.toMatchObject({ answer: 'mismatch' })
    await expect(other).rejects.toBeInstanceOf(KeyUsedBefore)
  })

  it('a request that was rolled back leaves its key free', async () => {
    const failing = { ...request, key: 'key 2' }
    const attempt = database.db.transaction(async (tx) => {
      await takeKey(tx, failing)
      throw new Error('refused')
    })
    await expect(attempt).rejects.toThrow('refused')
    await database.db.transaction((tx) => takeKey(tx, failing))
  })
})
