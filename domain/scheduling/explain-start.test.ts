import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { at, everyDay, location, onMonday, practitioner, query, service } from './clinic.test-support'
import { explainStart } from './explain-start'
import type { SchedulingQuery } from './timetable'

function verdict(local: string, changes: Partial<SchedulingQuery> = {}): string {
  const answer = explainStart({ ...query(changes), start: at(local) })
  return answer.ok ? 'ok' : answer.reason
}

const lateMorning = Temporal.Instant.from('2026-11-23T11:30+05:00')
const busy = [practitioner('sana', { claims: [onMonday('14:00', '15:00')] })]

describe('explainStart', () => {
  it.each<[string, string, Partial<SchedulingQuery>, string]>([
    ['a free start', '2026-11-23T13:00', {}, 'ok'],
    ['S03 a non-working day', '2026-11-29T13:00', {}, 'closed'],
    [
      'S07 the lead time, as when listing',
      '2026-11-23T13:00',
      { service: service({ leadTimeMinutes: 301 }) },
      'lead_time',
    ],
    [
      'S07 the first start after the lead time',
      '2026-11-23T13:00',
      { service: service({ leadTimeMinutes: 300 }) },
      'ok',
    ],
    [
      'S18 a closure',
      '2026-11-23T13:00',
      { location: location({ closures: [{ from: '2026-11-23T12:00', to: '2026-11-23T16:00' }] }) },
      'closed',
    ],
    [
      'a visit that runs into a closure',
      '2026-11-23T13:00',
      { location: location({ closures: [{ from: '2026-11-23T13:30', to: '2026-11-23T16:00' }] }) },
      'closed',
    ],
    ['S29 a misaligned time', '2026-11-23T13:30', {}, 'grid'],
    ['S29 between two bits', '2026-11-23T13:02', {}, 'grid'],
    ['S29 a past time', '2026-11-23T11:00', { now: lateMorning }, 'past'],
    ['S29 beyond the horizon', '2026-11-26T13:00', { service: service({ horizonDays: 2 }) }, 'horizon'],
    ['the last day of the horizon', '2026-11-25T13:00', { service: service({ horizonDays: 2 }) }, 'ok'],
    ['before opening', '2026-11-23T09:00', {}, 'closed'],
    ['at closing', '2026-11-23T20:00', {}, 'closed'],
    ['too late to fit', '2026-11-23T19:30', { service: service({ slotStepMinutes: 30 }) }, 'closed'],
    ['taken', '2026-11-23T14:00', { resources: busy }, 'taken'],
    [
      'nobody at work',
      '2026-11-23T14:00',
      { resources: [practitioner('sana', { hours: everyDay(['10:00', '13:00']) })] },
      'closed',
    ],
    [
      'the only practitioner away',
      '2026-11-23T14:00',
      {
        resources: [
          practitioner('sana', { timeOff: [{ from: '2026-11-23T00:00', to: '2026-11-24T00:00' }] }),
        ],
      },
      'taken',
    ],
    ['a practitioner who does not offer it', '2026-11-23T14:00', { practitionerId: 'zara' }, 'closed'],
  ])('%s', (_name, local, changes, expected) => {
    expect(verdict(local, changes)).toBe(expected)
  })

  it('reads a time that is seconds off the grid as off the grid', () => {
    const start = at('2026-11-23T13:00') + 1_000
    expect(explainStart({ ...query(), start })).toEqual({ ok: false, reason: 'grid' })
  })

  it('takes an Instant as well', () => {
    const start = Temporal.Instant.from('2026-11-23T13:00+05:00')
    expect(explainStart({ ...query(), start })).toEqual({ ok: true })
  })
})
