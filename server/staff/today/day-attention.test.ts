import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { type AttentionItem, attentionItem, byUrgency } from './attention-item'
import { waitingMinutes } from './day-attention'
import { decisionNotice } from './pending-bookings'

const MINUTE = 60_000
const now = Temporal.Instant.from('2026-11-23T14:41+05:00').epochMilliseconds

describe('waiting', () => {
  it.each([
    ['arrived early, not yet due', { state: 'arrived', arrived: -40, starts: 10 }, null],
    ['arrived early, now over the start', { state: 'arrived', arrived: -23, starts: -11 }, 23],
    ['exactly 15 minutes', { state: 'arrived', arrived: -15, starts: -15 }, null],
    ['16 minutes', { state: 'arrived', arrived: -16, starts: -20 }, 16],
    ['in treatment', { state: 'treatment', arrived: -60, starts: -50 }, null],
    ['booked and late', { state: 'booked', arrived: null, starts: -50 }, null],
  ] as const)('%s', (_name, { state, arrived, starts }, expected) => {
    const arrivedAt = arrived === null ? null : now + arrived * MINUTE
    expect(waitingMinutes({ state, arrivedAt, startsAt: now + starts * MINUTE }, now)).toBe(expected)
  })
})

describe('the notice of an undecided booking', () => {
  it.each([
    [25 * 60, null],
    [24 * 60, null],
    [24 * 60 - 1, 'soon'],
    [1, 'soon'],
    [0, 'past'],
    [-60, 'past'],
  ])('%i minutes before the visit: %s', (minutes, expected) => {
    expect(decisionNotice({ startsAt: now + minutes * MINUTE, now })).toBe(expected)
  })
})

describe('order of what needs attention', () => {
  const item = (kind: AttentionItem['kind'], more: Partial<AttentionItem> = {}) =>
    attentionItem({ kind, key: kind, href: '/staff', name: 'A', mobile: '', ...more })

  it('calls and red flags first, then what is near, mail last', () => {
    const kinds = [
      'mail',
      'no_form',
      'pending',
      'waiting',
      'call_back',
      'contact',
      'red_flag',
      'call_now',
    ] as const
    expect(byUrgency(kinds.map((kind) => item(kind))).map(({ kind }) => kind)).toEqual([
      'call_now',
      'red_flag',
      'contact',
      'call_back',
      'waiting',
      'pending',
      'no_form',
      'mail',
    ])
  })

  it('lifts an undecided booking whose visit is near above people who wait', () => {
    const ordered = byUrgency([item('waiting'), item('pending'), item('pending', { note: 'soon' })])
    expect(ordered.map(({ kind, note }) => [kind, note])).toEqual([
      ['pending', 'soon'],
      ['waiting', null],
      ['pending', null],
    ])
  })

  it('puts the sooner visit first', () => {
    const ordered = byUrgency([item('pending', { startsAt: 2 }), item('pending', { startsAt: 1 })])
    expect(ordered.map(({ startsAt }) => startsAt)).toEqual([1, 2])
  })
})
