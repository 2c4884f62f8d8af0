import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bookingDraft } from '@/db/schema/booking'
import { answerAccess, intakeForm } from '@/db/schema/intake'
import { rateCount } from '@/db/schema/outbox'
import { patient } from '@/db/schema/people'
import { hold, idempotencyKey, resourceClaim } from '@/db/schema/scheduling'
import { runUpkeep } from '@/jobs/upkeep/run-upkeep'
import { hashToken, newToken } from '@/server/crypto/token'
import { createTestDatabase, type TestDatabase } from '../support/test-database'
import { addClinic, addVisit, type TestClinic } from '../support/visit-fixture'

let test: TestDatabase
let clinic: TestClinic
beforeAll(async () => {
  test = await createTestDatabase()
  clinic = await addClinic(test.db)
})
afterAll(() => test.drop())

const now = new Date('2026-03-03T09:30:00Z')
const minutes = (count: number) => new Date(now.getTime() + count * 60_000)
const OVER = -1
const LEFT = 1
const digest = () => hashToken(newToken())

it('S23 upkeep removes holds that have lapsed with their claims, and only those', async () => {
  const claimed = '["2026-03-03 10:00+00","2026-03-03 11:00+00")'
  const resources = [clinic.practitionerId, clinic.roomId]
  for (const [index, expiresAt] of [minutes(OVER), minutes(LEFT)].entries()) {
    const id = randomUUID()
    const range = { startsAt: minutes(30), endsAt: minutes(90), createdAt: now }
    await test.db
      .insert(hold)
      .values({ id, serviceId: clinic.serviceId, ...range, expiresAt, holderHash: digest() })
    await test.db.insert(resourceClaim).values({
      id: randomUUID(),
      resourceId: resources[index] ?? '',
      during: claimed,
      kind: 'hold',
      holdId: id,
      expiresAt,
    })
  }
  await runUpkeep(now)
  expect((await test.db.select().from(hold)).map(({ expiresAt }) => expiresAt)).toEqual([minutes(LEFT)])
  const claims = await test.db.select().from(resourceClaim)
  expect(claims.map(({ resourceId }) => resourceId)).toEqual([clinic.roomId])
})

it('D6 upkeep removes drafts whose time is over, and their answers with them', async () => {
  for (const expiresAt of [minutes(OVER), minutes(LEFT)]) {
    await test.db.insert(bookingDraft).values({
      id: randomUUID(),
      secretHash: digest(),
      serviceId: clinic.serviceId,
      language: 'en',
      contentSealed: Buffer.from('sealed'),
      screenedAt: now,
      expiresAt,
    })
  }
  await runUpkeep(now)
  const left = await test.db.select().from(bookingDraft)
  expect(left.map(({ expiresAt }) => expiresAt)).toEqual([minutes(LEFT)])
})

it('L7 upkeep ends access to answers after thirty idle minutes', async () => {
  const formId = await addForm()
  for (const lastSeenAt of [minutes(-31), minutes(-29)]) {
    await test.db.insert(answerAccess).values({ tokenHash: digest(), formId, lastSeenAt })
  }
  await runUpkeep(now)
  const left = await test.db.select().from(answerAccess)
  expect(left.map(({ lastSeenAt }) => lastSeenAt)).toEqual([minutes(-29)])
})

it('R8 upkeep remembers requests and counts for two days', async () => {
  const days = [-49, -47].map((hours) => minutes(hours * 60))
  for (const [index, at] of days.entries()) {
    const request = { bodyHash: digest(), status: 201, responseSealed: Buffer.from('sealed') }
    await test.db.insert(idempotencyKey).values({ keyHash: digest(), ...request, createdAt: at })
    await test.db.insert(rateCount).values({ key: `key${index}`, windowStartsAt: at, count: 1 })
  }
  await runUpkeep(now)
  expect((await test.db.select().from(idempotencyKey)).map(({ createdAt }) => createdAt)).toEqual([days[1]])
  expect((await test.db.select().from(rateCount)).map(({ key }) => key)).toEqual(['key1'])
})

async function addForm() {
  await addVisit(test.db, clinic)
  const [someone] = await test.db.select({ id: patient.id }).from(patient)
  const id = randomUUID()
  await test.db.insert(intakeForm).values({
    id,
    patientId: someone?.id ?? '',
    status: 'open',
    definitionVersion: '1',
    rulesVersion: '1',
    language: 'en',
    answersSealed: Buffer.from('sealed'),
    assessmentSealed: Buffer.from('sealed'),
    laserResult: 'INCOMPLETE',
    screenedAt: now,
    savedAt: now,
  })
  return id
}
