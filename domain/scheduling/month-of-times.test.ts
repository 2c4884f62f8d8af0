import { describe, expect, it } from 'vitest'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/domain/time/epoch'
import { at, device, everyDay, MONDAY, practitioner, query, room, service } from './clinic.test-support'
import { freeStarts } from './free-starts'
import { naiveFreeStarts } from './naive-scan.test-support'
import type { Interval, ResourceTimetable } from './timetable'

const START = at('2026-11-23T00:00')

/** A diary of half-hour claims spread over a number of days, the same on every run. */
function diary({ seed, count, overDays }: { seed: number; count: number; overDays: number }): Interval[] {
  let state = seed
  const below = (limit: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % limit
  }
  return Array.from({ length: count }, () => {
    const start = START + below(overDays) * DAY_MS + (10 + below(10)) * HOUR_MS + below(12) * 5 * MINUTE_MS
    return { start, end: start + 30 * MINUTE_MS }
  })
}

function busyClinic({ claimsEach, overDays }: { claimsEach: number; overDays: number }) {
  const names = (kind: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${kind}${String(index).padStart(2, '0')}`)
  const people = names('p', 20)
  const rooms = names('r', 10)
  const devices = names('d', 6)
  const claims = (index: number) => diary({ seed: index + 1, count: claimsEach, overDays })
  const resources: ResourceTimetable[] = [
    ...people.map((id, index) =>
      practitioner(id, {
        claims: claims(index),
        ...(index % 2 ? { hours: everyDay(['10:00', '14:00'], ['15:00', '20:00']) } : {}),
      }),
    ),
    ...rooms.map((id, index) => room(id, claims(100 + index))),
    ...devices.map((id, index) => device(id, claims(200 + index))),
  ]
  const laser = service({
    durationMinutes: 30,
    turnaroundMinutes: 5,
    slotStepMinutes: 15,
    practitionerIds: people,
    roomIds: rooms,
    deviceIds: devices,
  })
  return { ...query({ service: laser, resources }), window: { from: MONDAY, days: 31 } }
}

function bestOf({ runs, work }: { runs: number; work: () => unknown }): number {
  const took = Array.from({ length: runs }, () => {
    const started = performance.now()
    work()
    return performance.now() - started
  })
  return Math.min(...took)
}

describe('S20 a month of times for 20 practitioners, 10 rooms, 6 devices and 20,000 claims', () => {
  const month = busyClinic({ claimsEach: 556, overDays: 31 })

  it('is the month that a naive scan finds, many times faster', () => {
    let naive: ReturnType<typeof naiveFreeStarts> = []
    const naiveMs = bestOf({ runs: 1, work: () => (naive = naiveFreeStarts(month)) })
    const engineMs = bestOf({ runs: 7, work: () => freeStarts(month) })
    expect(freeStarts(month).map(({ starts }) => starts)).toEqual(naive.map(({ starts }) => starts))
    expect(naive.flatMap(({ starts }) => starts).length).toBeGreaterThan(20)
    expect(naiveMs / engineMs).toBeGreaterThan(10)
    expect(engineMs).toBeLessThan(50)
  })
})
