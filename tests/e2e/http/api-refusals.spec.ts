import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import {
  addDays,
  api,
  apiService,
  bookingBody,
  bookVisit,
  clinicToday,
  freeStarts,
  vectorAnswers,
} from '@/tests/support/http/api'
import { type Person, stranger } from '@/tests/support/http/people'
import { sql } from '@/tests/support/http/target'

const SERVICE = 'physiotherapy-session'
const LASER = 'knee-laser'

/** What a refused request must not leave behind. */
async function rowsOf({ name, mobile }: Person) {
  const [row] = await sql<{ visits: number; people: number }[]>`
    select (select count(*)::int from appointment where contact_mobile = ${mobile}) as visits,
      (select count(*)::int from patient where full_name = ${name}) as people`
  return row
}

const NOTHING = { visits: 0, people: 0 }

async function free(service = SERVICE, more: { practitioner?: string; fromDay?: number } = {}) {
  const [start = ''] = await freeStarts({ service, fromDay: 18, days: 8, ...more })
  return start
}

/** A wall-clock time of the clinic in Lahore, `days` from today. */
const lahore = async (days: number, time: string) => `${addDays(await clinicToday(), days)}T${time}:00+05:00`

async function refused(start: string, reason: string, service = SERVICE) {
  const patient = stranger()
  for (const path of ['/holds', '/appointments']) {
    const body = path === '/holds' ? { service, start } : bookingBody({ service, start, patient })
    const answer = await api(path, { method: 'POST', body })
    expect(answer, `${path} ${start}`).toMatchObject({ status: 422, body: { code: 'not_bookable', reason } })
  }
  expect(await rowsOf(patient)).toEqual(NOTHING)
}

test.describe('I8 the rules hold for programs that post directly', () => {
  test('S29 off the grid, in the past, within the lead time, beyond the horizon', async () => {
    const start = await free()
    const offGrid = new Date(Date.parse(start) + 5 * 60_000).toISOString()
    await refused(offGrid, 'grid')
    await refused(new Date(Date.parse(start) + 1000).toISOString(), 'grid')
    await refused('2020-01-07T12:00:00+05:00', 'past')
    await refused(await lahore(61, '12:00'), 'horizon')
    await refused('2999-12-31T12:00:00Z', 'horizon')
    for (const absurd of ['9999-12-31T23:59:59Z', '0000-01-01T00:00:00Z', '0001-01-01T12:00:00+05:00']) {
      const hold = await api('/holds', { method: 'POST', body: { service: SERVICE, start: absurd } })
      expect(hold, absurd).toMatchObject({ status: 422, body: { code: 'validation' } })
      const listed = await api(`/availability?service=${SERVICE}&from=${absurd.slice(0, 10)}&days=92`)
      expect(listed, absurd).toMatchObject({ status: 400, body: { code: 'validation' } })
    }
  })

  test('S3 a closed day, and hours before opening and over closing time', async () => {
    const today = await clinicToday()
    const daysToSunday = 7 + ((7 - new Date(today).getUTCDay()) % 7)
    await refused(await lahore(daysToSunday, '12:00'), 'closed')
    await refused(await lahore(daysToSunday + 1, '09:30'), 'closed')
    await refused(await lahore(daysToSunday + 1, '20:00'), 'closed')
    await refused(await lahore(daysToSunday + 1, '03:00'), 'closed')
    await refused(await lahore(daysToSunday + 1, '19:30'), 'closed', 'first-assessment')
  })

  test('a practitioner who does not offer the service, or does not exist', async () => {
    const all = (await apiService(SERVICE)).practitioners
    const laser = new Set((await apiService(LASER)).practitioners.map(({ id }) => id))
    const other = all.find(({ id }) => !laser.has(id))?.id ?? ''
    const start = await free(LASER)
    const patient = stranger()
    for (const practitioner of [other, randomUUID()]) {
      const hold = await api('/holds', { method: 'POST', body: { service: LASER, start, practitioner } })
      expect(hold).toMatchObject({ status: 404, body: { code: 'unknown_practitioner' } })
      const body = bookingBody({ service: LASER, start, practitioner, patient })
      const booking = await api('/appointments', { method: 'POST', body })
      expect(booking).toMatchObject({ status: 404, body: { code: 'unknown_practitioner' } })
    }
    expect(await rowsOf(patient)).toEqual(NOTHING)
  })

  test('S26 an unknown service: 404, nothing stored', async () => {
    const patient = stranger()
    const start = await free()
    for (const service of ['no-such-service', '../services', 'physiotherapy-session\u0000']) {
      const key = randomUUID()
      const hold = await api('/holds', { method: 'POST', body: { service, start }, key })
      expect(hold).toMatchObject({ status: 404, body: { code: 'unknown_service' } })
      const answer = await api('/appointments', {
        method: 'POST',
        body: bookingBody({ service, start, patient }),
      })
      expect(answer).toMatchObject({ status: 404, body: { code: 'unknown_service' } })
      const listed = await api(`/availability?service=${encodeURIComponent(service)}&from=2026-03-03&days=1`)
      expect(listed).toMatchObject({ status: 404, body: { code: 'unknown_service' } })
    }
    expect(await rowsOf(patient)).toEqual(NOTHING)
  })

  test('S30 a time held by someone else', async () => {
    const practitioner = (await apiService(SERVICE)).practitioners[0]?.id ?? ''
    const start = await free(SERVICE, { practitioner })
    const held = await api('/holds', { method: 'POST', body: { service: SERVICE, start, practitioner } })
    expect(held.status).toBe(201)
    const patient = stranger()
    const body = bookingBody({ service: SERVICE, start, practitioner, patient })
    const other = await api('/appointments', { method: 'POST', body })
    expect(other).toMatchObject({ status: 409, body: { code: 'slot_taken' } })
    expect((other.body.alternatives as string[]).length).toBeGreaterThan(0)
    expect(other.body.alternatives).not.toContain(start)
    const guessed = await api('/appointments', { method: 'POST', body: { ...body, hold: randomUUID() } })
    expect(guessed.status).toBe(409)
    expect(await rowsOf(patient)).toEqual(NOTHING)
    const mine = await api('/appointments', { method: 'POST', body: { ...body, hold: held.body.hold } })
    expect(mine.status).toBe(201)
  })

  test('answers that stop, are missing, or rule laser out', async () => {
    const patient = stranger()
    const start = await free()
    const book = (more: Record<string, unknown>, service = SERVICE) =>
      api('/appointments', { method: 'POST', body: bookingBody({ service, start, patient, ...more }) })
    const stopped = await book({ answers: vectorAnswers('TV03') })
    expect(stopped).toMatchObject({ status: 422, body: { code: 'screening_stopped' } })
    expect((stopped.body.advice as string[]).length).toBeGreaterThan(0)
    const empty = await book({ answers: {} })
    expect(empty).toMatchObject({ status: 422, body: { code: 'screening_incomplete' } })
    expect((empty.body.ids as string[]).length).toBeGreaterThan(5)
    const cancer = { ...vectorAnswers(), s7_cancer: 'treating', s7_cancer_where: 'knee', l_growth: 'yes' }
    const laser = await book({ answers: cancer }, LASER)
    expect(laser.status).toBe(422)
    expect(['laser_not_online', 'screening_stopped', 'validation']).toContain(laser.body.code)
    expect(await rowsOf(patient)).toEqual(NOTHING)
  })

  test('S38 the same person at the same hour, and a fourth upcoming visit', async () => {
    const person = stranger()
    // weeks away, where no other test takes the colleagues' time
    const first = await bookVisit({ person, fromDay: 52, days: 6 })
    const again = bookingBody({ service: SERVICE, start: first.start, patient: person })
    expect(await api('/appointments', { method: 'POST', body: again })).toMatchObject({
      status: 422,
      body: { code: 'already_booked' },
    })
    await bookVisit({ person, fromDay: 35, days: 4 })
    await bookVisit({ person, fromDay: 40, days: 4 })
    const start = await free()
    const fourth = bookingBody({ service: SERVICE, start, patient: { ...person, name: stranger().name } })
    expect(await api('/appointments', { method: 'POST', body: fourth })).toMatchObject({
      status: 422,
      body: { code: 'too_many_bookings' },
    })
    expect(await rowsOf(person)).toMatchObject({ visits: 3 })
  })
})
