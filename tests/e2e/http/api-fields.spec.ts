import { expect, test } from '@playwright/test'
import { api, bookingBody, bookVisit, freeStarts, vectorAnswers } from '@/tests/support/http/api'
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

test.describe('Z7 only the documented fields', () => {
  const EXTRA = ['status', 'patientId', 'id', 'version', 'priority', 'createdBy', 'price', 'role', 'teamId']

  test('more fields than documented are refused, at every level', async () => {
    const patient = stranger()
    const start = await free()
    for (const field of EXTRA) {
      const hold = await api('/holds', { method: 'POST', body: { service: SERVICE, start, [field]: 'x' } })
      expect(hold, field).toMatchObject({ status: 422, body: { code: 'validation' } })
      const body = bookingBody({ service: SERVICE, start, patient, [field]: 'booked' })
      const answer = await api('/appointments', { method: 'POST', body })
      expect(answer, field).toMatchObject({ status: 422, body: { code: 'validation' } })
      const inside = { ...body, [field]: undefined, patient: { ...patient, [field]: 'x' } }
      const nested = await api('/appointments', { method: 'POST', body: inside })
      expect(nested, `patient.${field}`).toMatchObject({ status: 422, body: { code: 'validation' } })
    }
    const listed = await api(`/availability?service=${SERVICE}&from=2026-03-03&days=1&patientId=x`)
    expect(listed).toMatchObject({ status: 400, body: { code: 'validation' } })
    expect(await rowsOf(patient)).toEqual(NOTHING)
  })

  test('what comes from `patient` and the service cannot be said in the answers', async () => {
    const answers = {
      ...vectorAnswers(),
      s1_name: 'Another Name',
      s1_phone: '0300 9999999',
      s8_service: 'physio',
    }
    const { person, reference } = await bookVisit({ service: LASER, answers })
    const [row] = await sql`
      select p.full_name, p.mobile, a.contact_mobile, a.status from appointment a
      join patient p on p.id = a.patient_id where a.reference = ${reference}`
    expect(row).toMatchObject({
      full_name: person.name,
      mobile: person.mobile,
      contact_mobile: person.mobile,
    })
  })

  test('only documented methods', async () => {
    const visit = await bookVisit()
    const authorization = `Bearer ${visit.token}`
    for (const method of ['PUT', 'PATCH', 'DELETE', 'POST']) {
      const answer = await api(`/appointments/${visit.reference}`, {
        method,
        headers: { authorization },
        body: { status: 'cancelled', start: visit.start, version: 1 },
      })
      expect([404, 405], method).toContain(answer.status)
    }
    const [row] = await sql`select status, version from appointment where reference = ${visit.reference}`
    expect(row).toEqual({ status: 'booked', version: 1 })
  })
})
