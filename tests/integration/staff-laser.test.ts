import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { auditEvent, outboxMessage } from '@/db/schema/outbox'
import { appointment, resourceClaim } from '@/db/schema/scheduling'
import { EMPTY_FORM } from '@/domain/forms/form-state'
import type { BookedAppointment } from '@/server/booking/book-appointment'
import { importClinic } from '@/server/clinic/import-clinic'
import { now } from '@/server/clock/now'
import { clearLaser, declineLaser } from '@/server/staff/appointment/actions'
import { type Decision, decidePending } from '@/server/staff/appointment/decide-pending'
import { loadAppointment } from '@/server/staff/appointment/load-appointment'
import { loadToday } from '@/server/staff/today/load-today'
import { book, quarterIn, somebody, vectorAnswers } from '../support/booking-requests'
import { browser, outcomeOf } from '../support/fake-browser'
import { actorOf, addStaff, type Person } from '../support/staff-people'
import { formOf, signInAs } from '../support/staff-sign-in'
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
  await importClinic(testClinic({ practitioners: 1, rooms: 1, devices: 1 }))
  await addStaff()
})
afterAll(() => database.drop())
beforeEach(() => browser.fresh())

const CANARY = 'canary reason 7f3a'
/** Clear but for one answer that a clinician has to judge (LR02). */
const RELATIVE = { ...vectorAnswers('TV26'), l_lightmeds: 'yes' }

let booked = 0

async function pendingVisit({ email = true } = {}): Promise<BookedAppointment> {
  booked += 1
  const start = quarterIn(48 + booked)
  const result = await book({
    slug: 'laser',
    start,
    answers: RELATIVE,
    patient: { ...somebody(), ...(!email && { email: null }) },
  })
  if (!result.ok) throw new Error(result.code)
  expect(result.booked.status).toBe('pending')
  return result.booked
}

async function rowOf({ appointmentId }: BookedAppointment) {
  const [row] = await database.db.select().from(appointment).where(eq(appointment.id, appointmentId))
  if (!row) throw new Error('No such appointment')
  return row
}

const CLEAR = { decision: 'clear' } as const
const DECLINE = { decision: 'decline', reason: CANARY } as const

async function decide(
  visit: BookedAppointment,
  decision: typeof CLEAR | typeof DECLINE,
  person: Person = 'practitioner',
) {
  const given: Decision = { appointmentId: visit.appointmentId, version: 1, ...decision }
  return decidePending(await actorOf(person), given)
}

const claimsOf = ({ appointmentId }: BookedAppointment) =>
  database.db.select().from(resourceClaim).where(eq(resourceClaim.appointmentId, appointmentId))

async function mailsOf({ appointmentId }: BookedAppointment) {
  const rows = await database.db
    .select()
    .from(outboxMessage)
    .where(eq(outboxMessage.appointmentId, appointmentId))
  return rows.map(({ kind }) => kind)
}

describe('a pending laser booking', () => {
  it('cleared is booked, keeps its time, and the patient is told; the decision has name and time', async () => {
    const visit = await pendingVisit()
    const claims = await claimsOf(visit)
    expect(await decide(visit, CLEAR)).toEqual({ ok: true, told: true })
    const { userId } = await actorOf('practitioner')
    const row = await rowOf(visit)
    expect(row).toMatchObject({ status: 'booked', decidedBy: userId, sequence: 0, version: 2 })
    expect(row.decidedAt).toBeInstanceOf(Date)
    expect(await claimsOf(visit)).toEqual(claims)
    expect(await mailsOf(visit)).toEqual(['booking_pending', 'pending_cleared'])
  })

  it('declined frees its time at once, and the patient is asked to call', async () => {
    const visit = await pendingVisit()
    expect(await decide(visit, DECLINE)).toEqual({ ok: true, told: true })
    expect(await rowOf(visit)).toMatchObject({ status: 'cancelled', sequence: 1, version: 2 })
    expect(await claimsOf(visit)).toEqual([])
    expect(await mailsOf(visit)).toEqual(['booking_pending', 'pending_declined'])
    const again = await book({ slug: 'laser', start: visit.startsAt.getTime() })
    expect(again.ok).toBe(true)
  })

  it('D1 the reason is sealed, and only practitioners read it', async () => {
    const visit = await pendingVisit()
    await decide(visit, DECLINE)
    const { decisionSealed } = await rowOf(visit)
    expect(decisionSealed?.toString('latin1')).not.toContain(CANARY)
    const seen = async (person: Person) =>
      JSON.stringify(await loadAppointment(await actorOf(person), visit.appointmentId))
    expect(await seen('practitioner')).toContain(CANARY)
    expect(await seen('receptionist')).not.toContain(CANARY)
    expect(await seen('owner')).not.toContain(CANARY)
    const audit = await database.db.select().from(auditEvent)
    expect(JSON.stringify(audit.map(({ detail }) => detail))).not.toContain(CANARY)
  })

  it.each(['receptionist', 'owner'] as const)('Z9 is not decided by a %s', async (person) => {
    const visit = await pendingVisit()
    expect(await decide(visit, CLEAR, person)).toEqual({ ok: false, code: 'not_allowed' })
    expect(await decide(visit, DECLINE, person)).toEqual({ ok: false, code: 'not_allowed' })
    expect(await rowOf(visit)).toMatchObject({ status: 'pending', version: 1 })
  })

  it('S35 two practitioners at once: one decision counts, the other hears whose', async () => {
    const visit = await pendingVisit()
    const results = await Promise.all([
      decide(visit, CLEAR, 'practitioner'),
      decide(visit, DECLINE, 'colleague'),
      decide(visit, CLEAR, 'colleague'),
    ])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    const lost = results.filter((result) => !result.ok)
    for (const result of lost)
      expect(result).toMatchObject({ code: 'changed', change: { what: expect.stringMatching(/^laser_/) } })
    expect(await mailsOf(visit)).toHaveLength(2)
  })

  it('without an address nobody is told by mail, and Today says that somebody has to call', async () => {
    const visit = await pendingVisit({ email: false })
    expect(await decide(visit, CLEAR)).toEqual({ ok: true, told: false })
    const { attention } = await loadToday(await actorOf('receptionist'))
    const untold = attention.filter(({ kind }) => kind === 'untold')
    expect(untold.map(({ href }) => href)).toContain(`/staff/appointments/${visit.appointmentId}`)
  })

  it('shows on Today, in the tone of alarm from 24 hours before the visit', async () => {
    const visit = await pendingVisit()
    const notice = async () => {
      const { attention } = await loadToday(await actorOf('practitioner'))
      return attention.find(({ key }) => key === `pending-${visit.appointmentId}`)
    }
    expect(await notice()).toMatchObject({ note: null, step: 'decide' })
    const startsAt = new Date(now().epochMilliseconds + 23 * 3_600_000)
    const endsAt = new Date(startsAt.getTime() + 1_800_000)
    await database.db
      .update(appointment)
      .set({ startsAt, endsAt })
      .where(eq(appointment.id, visit.appointmentId))
    expect(await notice()).toMatchObject({ note: 'soon' })
  })
})

function decisionForm(visit: BookedAppointment, more: Record<string, string> = {}) {
  return formOf({ appointmentId: visit.appointmentId, version: '1', ...more })
}

describe('the decision’s forms', () => {
  it('Z4 a signed-in receptionist who posts them anyway is refused', async () => {
    const visit = await pendingVisit()
    await signInAs('receptionist')
    const refused = { errors: [{ fieldId: 'main', message: 'Your role does not allow this.' }] }
    expect(await outcomeOf(clearLaser(EMPTY_FORM, decisionForm(visit)))).toMatchObject(refused)
    const decline = decisionForm(visit, { reason: CANARY })
    expect(await outcomeOf(declineLaser(EMPTY_FORM, decline))).toMatchObject(refused)
    expect((await rowOf(visit)).status).toBe('pending')
  })

  it('ask for a reason, keep what was typed, and Z7 take nothing else from the post', async () => {
    const visit = await pendingVisit()
    await signInAs('practitioner')
    const empty = await outcomeOf(declineLaser(EMPTY_FORM, decisionForm(visit, { reason: '   ' })))
    expect(empty).toMatchObject({ errors: [{ fieldId: 'field-reason' }] })
    const { userId } = await actorOf('practitioner')
    const more = { reason: CANARY, decidedBy: crypto.randomUUID(), status: 'fulfilled', sequence: '99' }
    expect(await outcomeOf(declineLaser(EMPTY_FORM, decisionForm(visit, more)))).toEqual({
      redirectTo: `/staff/appointments/${visit.appointmentId}?done=decision`,
    })
    expect(await rowOf(visit)).toMatchObject({ status: 'cancelled', decidedBy: userId, sequence: 1 })
  })
})
