import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hold } from '@/db/schema/scheduling'
import { holdTime } from '@/server/booking/claims/hold-time'
import { importClinic } from '@/server/clinic/import-clinic'
import { bookableService } from '@/server/clinic/load-clinic'
import { quarterIn } from '../support/booking-requests'
import { testClinic } from '../support/test-clinic'
import { createTestDatabase, type TestDatabase } from '../support/test-database'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase({ RATE_LIMITS: 'on' })
  await importClinic(testClinic({ practitioners: 1, rooms: 1, devices: 1 }))
})
afterAll(() => database.drop())

let hours = 30
async function take(holder: string, mostHolds?: number) {
  const service = await bookableService('physio')
  if (!service) throw new Error('no service')
  hours += 1
  return holdTime({ service, start: quarterIn(hours), holder, ...(mostHolds && { mostHolds }) })
}

const codesOf = (results: Awaited<ReturnType<typeof take>>[]) =>
  results.map((result) => (result.ok ? 'held' : result.code))

describe('I9 nobody can keep all the times', () => {
  it('I9 three holds for one browser, one after the other or all at once', async () => {
    const inTurn = []
    for (let tries = 0; tries < 6; tries += 1) inTurn.push(await take('one'))
    expect(codesOf(inTurn)).toEqual([...Array(3).fill('held'), ...Array(3).fill('too_many_holds')])
    const atOnce = await Promise.all(Array.from({ length: 8 }, () => take('two')))
    expect(codesOf(atOnce).filter((code) => code === 'held')).toHaveLength(3)
    expect(codesOf(atOnce).filter((code) => code === 'too_many_holds')).toHaveLength(5)
  })

  it('I9 none lasts longer than ten minutes, and what has lapsed counts no more', async () => {
    const held = await take('three')
    if (!held.ok) throw new Error(held.code)
    const minutes = (held.result.expiresAt.getTime() - Date.now()) / 60_000
    expect(minutes).toBeGreaterThan(9)
    expect(minutes).toBeLessThanOrEqual(10)
    for (let tries = 0; tries < 2; tries += 1) await take('three')
    expect(codesOf([await take('three')])).toEqual(['too_many_holds'])
    await database.db.update(hold).set({ expiresAt: new Date(Date.now() - 1000) })
    expect(codesOf([await take('three')])).toEqual(['held'])
  })
})
