import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import {
  at,
  clockTimes,
  device,
  everyDay,
  location,
  MONDAY,
  MONDAY_MORNING,
  onMonday,
  practitioner,
  query,
  room,
  service,
} from './clinic.test-support'
import { freeStarts } from './free-starts'
import { nextFreeDay } from './soonest-starts'
import type { SchedulingQuery } from './timetable'

function monday(changes: Partial<SchedulingQuery> = {}): string[] {
  return clockTimes(freeStarts({ ...query(changes), window: { from: MONDAY, days: 1 } }), '2026-11-23')
}

const WHOLE_DAY = ['10', '11', '12', '13', '14', '15', '16', '17', '18', '19'].map((hour) => `${hour}:00`)

describe('free starts of a day', () => {
  it('S01 empty open day: exactly the slots that fit, the last one ending at closing', () => {
    expect(monday()).toEqual(WHOLE_DAY)
  })

  it('S01 no start whose visit would pass closing', () => {
    const ninety = service({ durationMinutes: 90, slotStepMinutes: 30 })
    expect(monday({ service: ninety }).at(-1)).toBe('18:30')
  })

  it('S02 clock in the middle of the day: only future starts', () => {
    const now = Temporal.Instant.from('2026-11-23T15:20+05:00')
    expect(monday({ now })).toEqual(['16:00', '17:00', '18:00', '19:00'])
  })

  it('S03 non-working weekday: the day is listed, empty', () => {
    const days = freeStarts({ ...query(), window: { from: MONDAY, days: 7 } })
    expect(days.map(({ date }) => date.toString())).toHaveLength(7)
    expect(clockTimes(days, '2026-11-29')).toEqual([])
    expect(clockTimes(days, '2026-11-28')).toEqual(WHOLE_DAY)
  })

  it('S04 two busy blocks that overlap each other are removed once', () => {
    const claims = [onMonday('12:00', '14:00'), onMonday('13:00', '15:00')]
    expect(monday({ resources: [practitioner('sana', { claims })] })).toEqual(
      WHOLE_DAY.filter((time) => !['12:00', '13:00', '14:00'].includes(time)),
    )
  })

  it('S05 fully booked day: empty, and the next free day is known', () => {
    const resources = [practitioner('sana', { claims: [onMonday('10:00', '20:00')] })]
    const days = freeStarts({ ...query({ resources }), window: { from: MONDAY, days: 3 } })
    expect(clockTimes(days, '2026-11-23')).toEqual([])
    expect(nextFreeDay(days)?.date.toString()).toBe('2026-11-24')
  })

  it('S06 service longer than the time left: nothing', () => {
    const now = Temporal.Instant.from('2026-11-23T19:10+05:00')
    expect(monday({ now, service: service({ slotStepMinutes: 5 }) })).toEqual([])
  })

  it('S07 lead time of 10 or 13 hours moves the first start', () => {
    const now = Temporal.Instant.from('2026-11-23T03:00+05:00')
    expect(monday({ now, service: service({ leadTimeMinutes: 600 }) })[0]).toBe('13:00')
    expect(monday({ now, service: service({ leadTimeMinutes: 780 }) })[0]).toBe('16:00')
    expect(monday({ now, service: service({ leadTimeMinutes: 781 }) })[0]).toBe('17:00')
  })

  it('S08 the step decides the starts, counted from local opening time', () => {
    const openingHours = everyDay(['10:15', '12:15'])
    const quarter = service({ durationMinutes: 60, slotStepMinutes: 15 })
    expect(monday({ location: location({ openingHours }), service: quarter })).toEqual([
      '10:15',
      '10:30',
      '10:45',
      '11:00',
      '11:15',
    ])
    const uneven = service({ durationMinutes: 30, slotStepMinutes: 50 })
    expect(monday({ location: location({ openingHours }), service: uneven })).toEqual(['10:15', '11:05'])
  })

  it('S09 a short booking at a grid start does not move the grid', () => {
    const resources = [practitioner('sana', { claims: [onMonday('12:00', '12:15')] })]
    expect(monday({ resources })).toEqual(WHOLE_DAY.filter((time) => time !== '12:00'))
  })

  it('S10 a time comes back when its claim goes', () => {
    const booked = [practitioner('sana', { claims: [onMonday('12:00', '13:00')] })]
    expect(monday({ resources: booked })).not.toContain('12:00')
    expect(monday({ resources: [practitioner('sana')] })).toContain('12:00')
  })

  it('S11 preparation and turnaround are kept on both sides of a foreign block', () => {
    const resources = [practitioner('sana', { claims: [onMonday('13:00', '14:00')] })]
    const padded = service({
      durationMinutes: 30,
      prepareMinutes: 15,
      turnaroundMinutes: 10,
      slotStepMinutes: 5,
    })
    const times = monday({ resources, service: padded })
    expect(times).toContain('12:20')
    expect(times).not.toContain('12:25')
    expect(times).not.toContain('14:10')
    expect(times).toContain('14:15')
  })

  it('S11 pads may lie outside opening hours, the visit may not', () => {
    const padded = service({ prepareMinutes: 15, turnaroundMinutes: 30 })
    expect(monday({ service: padded })).toEqual(WHOLE_DAY)
  })

  it.each([
    ['claims 90 minutes apart leave room for 75', onMonday('10:00', '12:00'), onMonday('13:30', '20:00'), 4],
    [
      'visits 90 minutes apart with their own pads do not',
      onMonday('10:00', '12:30'),
      onMonday('13:15', '20:00'),
      0,
    ],
  ])('S12 pads of neighbours add up: %s', (_name, before, after, count) => {
    const padded = service({
      durationMinutes: 30,
      prepareMinutes: 15,
      turnaroundMinutes: 30,
      slotStepMinutes: 5,
    })
    const resources = [practitioner('sana', { claims: [before, after] })]
    expect(monday({ resources, service: padded })).toHaveLength(count)
  })

  it('S13 hours past midnight: starts after midnight count to the next date', () => {
    const late = location({ openingHours: { mon: [['22:00', '02:00']] } })
    const days = freeStarts({ ...query({ location: late }), window: { from: MONDAY, days: 2 } })
    expect(clockTimes(days, '2026-11-23')).toEqual(['22:00', '23:00'])
    expect(clockTimes(days, '2026-11-24')).toEqual(['00:00', '01:00'])
    const tuesday = freeStarts({
      ...query({ location: late }),
      window: { from: MONDAY.add({ days: 1 }), days: 1 },
    })
    expect(clockTimes(tuesday, '2026-11-24')).toEqual(['00:00', '01:00'])
  })

  it('S13 no time zone: an error, not a default', () => {
    expect(() => monday({ location: location({ timeZone: '' }) })).toThrow(RangeError)
  })

  it('lets a visit run through midnight when the clinic does not close', () => {
    const always = location({ openingHours: everyDay(['00:00', '24:00']) })
    const offset = service({ durationMinutes: 90, slotStepMinutes: 45 })
    expect(monday({ location: always, service: offset }).at(-1)).toBe('23:15')
  })
})

describe('resources', () => {
  const needsAll = service({ practitionerIds: ['ali', 'sana'], roomIds: ['r1', 'r2'], deviceIds: ['d1'] })

  it('needs one free resource of every kind', () => {
    const resources = [
      practitioner('sana', { claims: [onMonday('10:00', '15:00')] }),
      practitioner('ali', { claims: [onMonday('14:00', '20:00')] }),
      room('r1', [onMonday('10:00', '11:00')]),
      room('r2', [onMonday('10:00', '11:00')]),
      device('d1', [onMonday('16:00', '20:00')]),
    ]
    expect(monday({ service: needsAll, resources })).toEqual(['11:00', '12:00', '13:00', '15:00'])
  })

  it('ignores resources that the service does not list, and kinds that it does not need', () => {
    const resources = [practitioner('sana'), practitioner('zara'), room('r1', [onMonday('10:00', '20:00')])]
    expect(monday({ resources })).toEqual(WHOLE_DAY)
    expect(monday({ resources: [practitioner('zara')] })).toEqual([])
    expect(monday({ service: needsAll, resources })).toEqual([])
  })

  it('can ask for one practitioner by name', () => {
    const resources = [
      practitioner('sana', { claims: [onMonday('10:00', '19:00')] }),
      practitioner('ali'),
      practitioner('zara'),
    ]
    const either = service({ practitionerIds: ['sana', 'ali'] })
    expect(monday({ service: either, resources, practitionerId: 'sana' })).toEqual(['19:00'])
    expect(monday({ service: either, resources, practitionerId: 'ali' })).toEqual(WHOLE_DAY)
    expect(monday({ service: either, resources, practitionerId: 'zara' })).toEqual([])
  })

  it('keeps a practitioner’s own hours and time off', () => {
    const sana = practitioner('sana', {
      hours: everyDay(['08:00', '13:00'], ['16:30', '23:00']),
      timeOff: [{ from: '2026-11-23T11:30', to: '2026-11-23T12:00' }],
    })
    expect(monday({ resources: [sana] })).toEqual(['10:00', '12:00', '17:00', '18:00', '19:00'])
  })

  it('takes every 5 minutes that a claim touches, wherever it begins', () => {
    const start = at('2026-11-23T12:59') + 59_000
    const sana = practitioner('sana', { claims: [{ start, end: start + 2_000 }] })
    expect(monday({ resources: [sana] })).not.toContain('12:00')
    expect(monday({ resources: [sana] })).not.toContain('13:00')
    expect(monday({ resources: [sana] })).toContain('11:00')
  })
})

describe('the window', () => {
  const tenDays = (changes: Partial<SchedulingQuery>) =>
    freeStarts({ ...query(changes), window: { from: MONDAY, days: 10 } })
      .filter(({ starts }) => starts.length > 0)
      .map(({ date }) => date.day)

  it('S14 horizon of 2 days: today, +1 and +2 open, +3 closed', () => {
    expect(tenDays({ service: service({ horizonDays: 2 }) })).toEqual([23, 24, 25])
  })

  it('S14 the horizon stays when today’s last slot has passed', () => {
    const now = Temporal.Instant.from('2026-11-23T21:00+05:00')
    expect(tenDays({ service: service({ horizonDays: 2 }), now })).toEqual([24, 25])
  })

  it.each(['2026-11-23T00:00+05:00', '2026-11-23T00:30+05:00', '2026-11-23T23:59:59+05:00'])(
    'S15 the same at %s, though UTC has another date',
    (written) => {
      const now = Temporal.Instant.from(written)
      const open = tenDays({ service: service({ horizonDays: 2 }), now })
      expect(open.filter((day) => day > 23)).toEqual([24, 25])
    },
  )

  it('S16 the horizon counts calendar days, days off included', () => {
    const now = Temporal.Instant.from('2026-11-28T08:00+05:00')
    const service2 = service({ horizonDays: 2 })
    expect(tenDays({ service: service2, now })).toEqual([28, 30])
  })

  it('S14 a start after midnight obeys the horizon by its own date', () => {
    const late = location({ openingHours: everyDay(['22:00', '02:00']) })
    const days = freeStarts({
      ...query({ location: late, service: service({ horizonDays: 0 }) }),
      window: { from: MONDAY, days: 2 },
    })
    expect(clockTimes(days, '2026-11-23')).toEqual(['22:00', '23:00'])
    expect(clockTimes(days, '2026-11-24')).toEqual([])
  })

  it('S17 a viewer elsewhere gets the same instants, grouped by the clinic’s dates', () => {
    const morning = location({ openingHours: everyDay(['06:00', '08:00']) })
    const now = MONDAY_MORNING.subtract({ hours: 24 })
    const days = freeStarts({ ...query({ location: morning, now }), window: { from: MONDAY, days: 1 } })
    expect(clockTimes(days, '2026-11-23')).toEqual(['06:00', '07:00'])
    // In Pago Pago (UTC-11) the same starts fall on the day before.
    expect(clockTimes(days, '2026-11-23', 'Pacific/Pago_Pago')).toEqual(['14:00', '15:00'])
  })

  it('S18 a closure hides its starts and leaves the grid where it was', () => {
    const closures = [{ from: '2026-11-23T12:20', to: '2026-11-23T13:10' }]
    expect(monday({ location: location({ closures }) })).toEqual(
      WHOLE_DAY.filter((time) => !['12:00', '13:00'].includes(time)),
    )
  })

  it('lists a past window and one beyond the horizon as empty days', () => {
    const past = freeStarts({ ...query(), window: { from: MONDAY.subtract({ days: 3 }), days: 2 } })
    const far = freeStarts({ ...query(), window: { from: MONDAY.add({ years: 3 }), days: 2 } })
    expect([...past, ...far].map(({ starts }) => starts.length)).toEqual([0, 0, 0, 0])
  })

  it.each([0, -1, 1.5, 401])('refuses a window of %d days', (days) => {
    expect(() => freeStarts({ ...query(), window: { from: MONDAY, days } })).toThrow(RangeError)
  })

  it.each([
    { durationMinutes: 47 },
    { prepareMinutes: 3 },
    { turnaroundMinutes: -5 },
    { slotStepMinutes: 12 },
    { slotStepMinutes: 0 },
    { durationMinutes: 0 },
  ])('refuses minutes that are no multiple of 5: %j', (changes) => {
    expect(() => monday({ service: service(changes) })).toThrow(RangeError)
  })
})
