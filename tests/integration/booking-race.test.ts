import { count } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { outboxMessage } from '@/db/schema/outbox'
import { appointment } from '@/db/schema/scheduling'
import type { BookResult } from '@/server/booking/book-appointment'
import { holdTime } from '@/server/booking/claims/hold-time'
import { importClinic } from '@/server/clinic/import-clinic'
import { bookableService } from '@/server/clinic/load-clinic'
import { book, quarterIn } from '../support/booking-requests'
import { bookWithoutClaims, prepareBookingWithoutClaims } from '../support/check-then-insert'
import { orphanRows, overlappingClaims } from '../support/overlaps'
import { testClinic } from '../support/test-clinic'
import { createTestDatabase, type TestDatabase } from '../support/test-database'

const CLIENTS = 50
const PRACTITIONERS = 4
const ROOMS = 3
const DEVICES = 2

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
  await importClinic(testClinic({ practitioners: PRACTITIONERS, rooms: ROOMS, devices: DEVICES }))
})
afterAll(() => database.drop())

const together = <Result>(run: (index: number) => Promise<Result>) =>
  Promise.all(Array.from({ length: CLIENTS }, (_, index) => run(index)))

function outcomes(results: readonly BookResult[]) {
  const won = results.filter(({ ok }) => ok)
  const lost = results.filter((result) => !result.ok && result.code === 'slot_taken')
  return {
    won: won.length,
    lost: lost.length,
    alternatives: lost.every((one) => 'alternatives' in one && one.alternatives.length >= 3),
  }
}

async function person(index: number) {
  const service = await bookableService('laser')
  return service?.practitionerIds[index] ?? ''
}

describe('many at once', () => {
  it('S31 the same laser time: exactly as many as devices allow, alternatives for the rest, a mail each', async () => {
    const start = quarterIn(24)
    const results = await together(() => book({ slug: 'laser', start }))
    expect(outcomes(results)).toEqual({ won: DEVICES, lost: CLIENTS - DEVICES, alternatives: true })
    const [mails] = await database.db.select({ sent: count() }).from(outboxMessage)
    expect(mails?.sent).toBe(DEVICES)
  })

  it('S37 the same physiotherapy time with anyone: exactly as many as rooms allow', async () => {
    const results = await together(() => book({ slug: 'physio', start: quarterIn(30) }))
    expect(outcomes(results)).toEqual({ won: ROOMS, lost: CLIENTS - ROOMS, alternatives: true })
  })

  it('S31 the same time with a named practitioner: exactly one', async () => {
    const practitionerId = await person(0)
    const results = await together(() => book({ slug: 'physio', start: quarterIn(36), practitionerId }))
    expect(outcomes(results)).toEqual({ won: 1, lost: CLIENTS - 1, alternatives: true })
  })

  it('S32 overlapping times of different lengths with a named practitioner: no overlap, no error', async () => {
    const practitionerId = await person(1)
    const first = quarterIn(48)
    const results = await together((index) =>
      book({ slug: index % 2 ? 'long' : 'physio', start: first + (index % 3) * 900_000, practitionerId }),
    )
    const { won, lost } = outcomes(results)
    expect(won + lost).toBe(CLIENTS)
    expect(won).toBeGreaterThanOrEqual(1)
    expect(won).toBeLessThanOrEqual(2)
  })

  it('S33 different practitioners, one device left: exactly one', async () => {
    const start = quarterIn(60)
    await book({ slug: 'laser', start })
    const people = await Promise.all([0, 1, 2, 3].map(person))
    const results = await together((index) =>
      book({ slug: 'laser', start, practitionerId: people[index % 4] }),
    )
    expect(outcomes(results).won).toBe(1)
  })

  it('S27 S28 holds: as many as devices, a refused one leaves nothing behind', async () => {
    const service = await bookableService('laser')
    if (!service) throw new Error('no service')
    const start = quarterIn(72)
    const results = await together((index) => holdTime({ service, start, holder: `holder ${index}` }))
    expect(results.filter(({ ok }) => ok)).toHaveLength(DEVICES)
    expect(results.filter((one) => !one.ok).every((one) => !one.ok && one.code === 'slot_taken')).toBe(true)
  })

  it('R1 leaves no overlap and no orphan row after all of that', async () => {
    expect(await overlappingClaims(database.db)).toBe(0)
    expect(await orphanRows(database.db)).toBe(0)
    const [rows] = await database.db.select({ visits: count() }).from(appointment)
    expect(rows?.visits).toBeGreaterThan(DEVICES + ROOMS)
  })

  it('positive control: plain check-then-insert under the same load does double-book', async () => {
    await prepareBookingWithoutClaims(database.ownerUrl)
    const rounds = [24, 25, 26, 27, 28]
    let won = 0
    for (const hours of rounds) {
      const start = new Date(quarterIn(hours))
      const results = await together(() =>
        bookWithoutClaims(database.ownerUrl, { resource: 'the one room', start }),
      )
      won += results.filter(Boolean).length
    }
    expect(won).toBeGreaterThan(rounds.length)
  })
})
