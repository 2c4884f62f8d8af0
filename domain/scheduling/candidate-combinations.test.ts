import { describe, expect, it } from 'vitest'
import { formatRfc3339 } from '@/domain/time/rfc-3339'
import { candidateCombinations, type DayLoad } from './candidate-combinations'
import { claimRange, visitRange } from './claim-range'
import { at, device, MONDAY, onMonday, practitioner, query, room, service } from './clinic.test-support'
import { freeStarts } from './free-starts'
import { nearestFreeStarts } from './nearest-free-starts'
import { soonestStarts } from './soonest-starts'
import type { SchedulingQuery } from './timetable'

const NO_LOAD: DayLoad = new Map()
const laser = service({ practitionerIds: ['zara', 'ali', 'sana'], roomIds: ['r2', 'r1'], deviceIds: ['d1'] })

function written(changes: Partial<SchedulingQuery>, load = NO_LOAD, start = '2026-11-23T12:00'): string[] {
  return candidateCombinations({ ...query(changes), load, start: at(start) }).map((combination) =>
    Object.values(combination).join(' '),
  )
}

describe('candidateCombinations', () => {
  const everyone = [practitioner('sana'), practitioner('ali'), practitioner('zara')]
  const places = [room('r1'), room('r2'), device('d1')]

  it('lists every practitioner, room and device, equal ones by id', () => {
    expect(written({ service: laser, resources: [...everyone, ...places] })).toEqual([
      'ali r1 d1',
      'ali r2 d1',
      'sana r1 d1',
      'sana r2 d1',
      'zara r1 d1',
      'zara r2 d1',
    ])
  })

  it('puts the practitioner with the lighter day first', () => {
    const load = new Map([
      ['ali', 120],
      ['sana', 30],
      ['zara', 60],
      ['r1', 45],
    ])
    expect(written({ service: laser, resources: [...everyone, ...places] }, load)).toEqual([
      'sana r2 d1',
      'sana r1 d1',
      'zara r2 d1',
      'zara r1 d1',
      'ali r2 d1',
      'ali r1 d1',
    ])
  })

  it('S37 leaves out whoever is not free at that hour, and keeps to a named one', () => {
    const resources = [
      practitioner('sana', { claims: [onMonday('12:30', '13:00')] }),
      practitioner('ali'),
      practitioner('zara'),
      room('r1', [onMonday('11:00', '12:30')]),
      room('r2'),
      device('d1'),
    ]
    expect(written({ service: laser, resources })).toEqual(['ali r2 d1', 'zara r2 d1'])
    expect(written({ service: laser, resources, practitionerId: 'zara' })).toEqual(['zara r2 d1'])
    expect(written({ service: laser, resources, practitionerId: 'sana' })).toEqual([])
  })

  it('names only the kinds that the service needs', () => {
    const talk = service({ practitionerIds: ['ali'] })
    const combinations = candidateCombinations({
      ...query({ service: talk, resources: [...everyone, ...places] }),
      load: NO_LOAD,
      start: at('2026-11-23T12:00'),
    })
    expect(combinations).toEqual([{ practitionerId: 'ali' }])
  })

  it('is empty for a start that is not offered, even when everyone is free', () => {
    expect(
      written({ service: laser, resources: [...everyone, ...places] }, NO_LOAD, '2026-11-23T12:30'),
    ).toEqual([])
    expect(
      written({ service: laser, resources: [...everyone, ...places] }, NO_LOAD, '2026-11-29T12:00'),
    ).toEqual([])
  })
})

describe('claimRange', () => {
  it('adds preparation and turnaround to the visit', () => {
    const padded = service({ durationMinutes: 30, prepareMinutes: 10, turnaroundMinutes: 5 })
    const start = at('2026-11-23T12:00')
    expect(claimRange({ service: padded, start })).toEqual(onMonday('11:50', '12:35'))
    expect(visitRange({ service: padded, start })).toEqual(onMonday('12:00', '12:30'))
  })
})

describe('offering other times', () => {
  const clock = (starts: number[]) =>
    starts.map((start) => formatRfc3339({ at: start, timeZone: 'Asia/Karachi' }).slice(8, 16))
  const busy = query({
    resources: [practitioner('sana', { claims: [onMonday('13:00', '16:00'), onMonday('19:00', '20:00')] })],
  })
  const window = { from: MONDAY, days: 3 }

  it('finds the nearest free starts, the earlier of two equally near ones', () => {
    const nearest = (around: string, count: number) =>
      clock(nearestFreeStarts({ ...busy, window, around: at(around), count }))
    expect(nearest('2026-11-23T14:00', 3)).toEqual(['23T11:00', '23T12:00', '23T16:00'])
    expect(nearest('2026-11-23T19:00', 3)).toEqual(['23T16:00', '23T17:00', '23T18:00'])
    expect(nearest('2026-11-23T11:00', 2)).toEqual(['23T10:00', '23T12:00'])
  })

  it('offers the first start of each of the next half-days', () => {
    const days = freeStarts({ ...busy, window })
    const soonest = (count?: number) =>
      clock(soonestStarts({ days, timeZone: 'Asia/Karachi', ...(count ? { count } : {}) }))
    expect(soonest()).toEqual(['23T10:00', '23T12:00', '24T10:00'])
    expect(soonest(10)).toHaveLength(6)
    expect(soonestStarts({ days: [], timeZone: 'Asia/Karachi' })).toEqual([])
  })
})
