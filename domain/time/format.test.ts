import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import {
  formatDateRange,
  formatDay,
  formatDayTime,
  formatMinutes,
  formatShortDayTime,
  formatTime,
} from './format'
import { formatRfc3339, parseRfc3339 } from './rfc-3339'

const at = Temporal.Instant.from('2026-03-03T09:30:00Z')
const timeZone = 'Asia/Karachi'
const date = Temporal.PlainDate.from

describe('English', () => {
  const locale = 'en'
  it('names day and time on the clinic’s clocks', () => {
    expect(formatDayTime({ at, timeZone, locale })).toBe('Tuesday 3 March 2026, 2:30pm')
    expect(formatShortDayTime({ at, timeZone, locale })).toBe('Tuesday 3 March, 2:30pm')
    expect(formatTime({ at: at.epochMilliseconds, timeZone, locale })).toBe('2:30pm')
  })

  it.each([
    [0, '12:00am'],
    [5, '12:05am'],
    [11 * 60 + 59, '11:59am'],
    [12 * 60, '12:00pm'],
    [20 * 60, '8:00pm'],
    [24 * 60, '12:00am'],
  ])('%d minutes after midnight is %s', (minutes, expected) => {
    expect(formatMinutes({ minutes, locale })).toBe(expected)
  })

  it.each([
    ['2026-03-02', '2026-03-29', '2 to 29 March 2026'],
    ['2026-03-30', '2026-04-26', '30 March to 26 April 2026'],
    ['2026-12-28', '2027-01-24', '28 December 2026 to 24 January 2027'],
    ['2026-03-02', '2026-03-02', '2 March 2026'],
  ])('%s to %s', (from, to, expected) => {
    expect(formatDateRange({ from: date(from), to: date(to), locale })).toBe(expected)
  })
})

describe('Urdu', () => {
  const locale = 'ur'
  it('names day, part of the day and time with Western digits', () => {
    expect(formatDayTime({ at, timeZone, locale })).toBe('منگل 3 مارچ 2026، دوپہر 2:30')
    expect(formatDateRange({ from: date('2026-03-02'), to: date('2026-03-29'), locale })).toBe(
      '2 سے 29 مارچ 2026 تک',
    )
  })

  it.each([
    [0, 'رات 12:00'],
    [4 * 60, 'صبح 4:00'],
    [10 * 60, 'صبح 10:00'],
    [12 * 60, 'دوپہر 12:00'],
    [17 * 60 + 30, 'شام 5:30'],
    [20 * 60, 'رات 8:00'],
  ])('%d minutes after midnight is %s', (minutes, expected) => {
    expect(formatMinutes({ minutes, locale })).toBe(expected)
  })

  it('has a name for every weekday and month', () => {
    const days = Array.from({ length: 12 }, (_, month) =>
      date('2026-01-01').add({ months: month, days: month }),
    )
    const written = days.map((day) => formatDay({ date: day, locale }))
    expect(written.join()).not.toMatch(/undefined|[A-Za-z]/)
    expect(new Set(written.map((day) => day.split(' ')[2])).size).toBe(12)
  })
})

describe('RFC 3339', () => {
  it.each([
    ['Asia/Karachi', '2026-03-03T09:30:00Z', '2026-03-03T14:30:00+05:00'],
    ['America/New_York', '2026-03-03T02:30:00Z', '2026-03-02T21:30:00-05:00'],
    ['Europe/London', '2026-03-03T09:30:00Z', '2026-03-03T09:30:00+00:00'],
    ['Asia/Kathmandu', '2026-03-03T09:30:00.750Z', '2026-03-03T15:15:00+05:45'],
  ])('%s', (zone, written, expected) => {
    expect(formatRfc3339({ at: Temporal.Instant.from(written), timeZone: zone })).toBe(expected)
  })

  it('tells the two passes of a repeated hour apart', () => {
    const first = formatRfc3339({ at: Temporal.Instant.from('2026-10-25T00:30Z'), timeZone: 'Europe/London' })
    const second = formatRfc3339({
      at: Temporal.Instant.from('2026-10-25T01:30Z'),
      timeZone: 'Europe/London',
    })
    expect([first, second]).toEqual(['2026-10-25T01:30:00+01:00', '2026-10-25T01:30:00+00:00'])
  })

  it('reads a time back only when it says its offset', () => {
    expect(parseRfc3339('2026-03-03T14:30:00+05:00')?.equals(at)).toBe(true)
    expect(parseRfc3339('2026-03-03T14:30:00')).toBeUndefined()
    expect(parseRfc3339('2026-02-30T14:30:00Z')).toBeUndefined()
    expect(parseRfc3339('2026-03-03')).toBeUndefined()
  })
})
