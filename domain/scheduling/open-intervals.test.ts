import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { formatRfc3339 } from '@/domain/time/rfc-3339'
import { at, everyDay, location } from './clinic.test-support'
import { isOpenThroughout, openIntervals } from './open-intervals'
import type { LocationTimetable } from './timetable'

function openOn(date: string, changes: Partial<LocationTimetable> = {}): string[] {
  const { openingHours: hours, ...rest } = location(changes)
  const clock = (ms: number) => formatRfc3339({ at: ms, timeZone: rest.timeZone }).slice(5, 16)
  return openIntervals({ ...rest, hours, date: Temporal.PlainDate.from(date) }).map(
    ({ start, end }) => `${clock(start)} ${clock(end)}`,
  )
}

describe('openIntervals', () => {
  it.each<[string, string, Partial<LocationTimetable>, string[]]>([
    ['a working day', '2026-11-23', {}, ['11-23T10:00 11-23T20:00']],
    ['S03 a day without hours', '2026-11-29', {}, []],
    [
      'several periods',
      '2026-11-23',
      { openingHours: everyDay(['16:00', '20:00'], ['10:00', '13:00']) },
      ['11-23T10:00 11-23T13:00', '11-23T16:00 11-23T20:00'],
    ],
    [
      'S13 an end before its start is the next day’s',
      '2026-11-23',
      { openingHours: everyDay(['20:00', '02:00']) },
      ['11-23T20:00 11-24T02:00'],
    ],
    [
      'an end equal to its start is a whole day',
      '2026-11-23',
      { openingHours: everyDay(['08:00', '08:00']) },
      ['11-23T08:00 11-24T08:00'],
    ],
    [
      '24:00 is the midnight at the end',
      '2026-11-23',
      { openingHours: everyDay(['20:00', '24:00']) },
      ['11-23T20:00 11-24T00:00'],
    ],
    [
      'a closure in the middle',
      '2026-11-23',
      { closures: [{ from: '2026-11-23T13:00', to: '2026-11-23T14:30' }] },
      ['11-23T10:00 11-23T13:00', '11-23T14:30 11-23T20:00'],
    ],
    [
      'a closure over several days',
      '2026-11-24',
      { closures: [{ from: '2026-11-23T13:00', to: '2026-11-25T12:00' }] },
      [],
    ],
    [
      'the day on which that closure ends',
      '2026-11-25',
      { closures: [{ from: '2026-11-23T13:00', to: '2026-11-25T12:00' }] },
      ['11-25T12:00 11-25T20:00'],
    ],
  ])('%s', (_name, date, changes, expected) => {
    expect(openOn(date, changes)).toEqual(expected)
  })

  it('lets a season replace the week on its dates, both included, days off too', () => {
    const seasons = [
      { from: '2027-02-08', to: '2027-03-09', openingHours: { mon: [['11:00', '17:00']] } },
    ] as const
    expect(openOn('2027-02-08', { seasons })).toEqual(['02-08T11:00 02-08T17:00'])
    expect(openOn('2027-03-09', { seasons })).toEqual([])
    expect(openOn('2027-02-06', { seasons })).toEqual(['02-06T10:00 02-06T20:00'])
    expect(openOn('2027-03-10', { seasons })).toEqual(['03-10T10:00 03-10T20:00'])
  })

  it('drops a period that a change of clocks leaves without time', () => {
    const skipped = { timeZone: 'Europe/London', openingHours: everyDay(['01:30', '02:00']) }
    expect(openOn('2027-03-28', skipped)).toEqual([])
    expect(openOn('2027-03-27', skipped)).toHaveLength(1)
  })

  it('S13 needs a time zone and never assumes one', () => {
    expect(() => openOn('2026-11-23', { timeZone: '' })).toThrow(RangeError)
  })

  it('refuses hours that are no multiple of 5 minutes', () => {
    expect(() => openOn('2026-11-23', { openingHours: everyDay(['10:02', '20:00']) })).toThrow(RangeError)
    expect(() => openOn('2026-11-23', { openingHours: everyDay(['ten', '20:00']) })).toThrow(RangeError)
  })
})

describe('isOpenThroughout', () => {
  const visit = (from: string, to: string) => ({ start: at(from), end: at(to) })

  it('S18 tells which bookings a closure added later touches', () => {
    const closed = location({ closures: [{ from: '2026-11-24T00:00', to: '2026-11-24T12:00' }] })
    const visits = [
      visit('2026-11-23T19:00', '2026-11-23T20:00'),
      visit('2026-11-24T11:30', '2026-11-24T12:30'),
      visit('2026-11-24T12:00', '2026-11-24T13:00'),
    ]
    const stillOpen = (place: LocationTimetable) =>
      visits.map((v) => isOpenThroughout({ location: place, ...v }))
    expect(stillOpen(location())).toEqual([true, true, true])
    expect(stillOpen(closed)).toEqual([true, false, true])
  })

  it('knows hours that began the day before, and periods that touch', () => {
    const night = location({ openingHours: { mon: [['20:00', '24:00']], tue: [['00:00', '02:00']] } })
    expect(isOpenThroughout({ location: night, ...visit('2026-11-23T23:30', '2026-11-24T00:30') })).toBe(true)
    expect(isOpenThroughout({ location: night, ...visit('2026-11-24T01:30', '2026-11-24T02:30') })).toBe(
      false,
    )
    const late = location({ openingHours: { mon: [['20:00', '02:00']] } })
    expect(isOpenThroughout({ location: late, ...visit('2026-11-24T01:00', '2026-11-24T02:00') })).toBe(true)
  })
})
