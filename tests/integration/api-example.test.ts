import { afterAll, beforeAll, expect, it } from 'vitest'
import { POST } from '@/app/api/v1/appointments/route'
import { appointmentAnswer } from '@/domain/api/shapes'
import { formatRfc3339 } from '@/domain/time/rfc-3339'
import { APPOINTMENT_EXAMPLE } from '@/server/api/appointment-example'
import { importClinic } from '@/server/clinic/import-clinic'
import { quarterIn } from '../support/booking-requests'
import { testClinic } from '../support/test-clinic'
import { createTestDatabase, type TestDatabase } from '../support/test-database'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
  await importClinic(testClinic({ practitioners: 1, rooms: 1, devices: 1 }))
})
afterAll(() => database.drop())

it('the documented request for an appointment books one', async () => {
  const start = formatRfc3339({ at: quarterIn(48), timeZone: 'UTC' })
  const request = new Request('http://localhost/api/v1/appointments', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'example' },
    body: JSON.stringify({ ...APPOINTMENT_EXAMPLE, service: 'physio', start }),
  })
  const answer = await POST(request, { params: Promise.resolve({}) })
  expect(answer.status).toBe(201)
  expect(appointmentAnswer.parse(await answer.json())).toMatchObject({ status: 'booked' })
})
