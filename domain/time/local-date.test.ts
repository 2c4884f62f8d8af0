import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { HOUR_MS } from './epoch'
import { parseDate } from './epoch-day'
import { dayRange, localDateOf, localMinutes } from './local-date'
import { parseLocalDateTime } from './local-date-time'
import { isTimeZone } from './time-zone'

const at = (written: string) => Temporal.Instant.from(written)

describe('localDateOf', () => {
  it.each([
    ['00:30 in Karachi is still yesterday in UTC', 'Asia/Karachi', '2026-11-22T19:30Z', '2026-11-23'],
    ['last minute of the day', 'Asia/Karachi', '2026-11-23T18:59Z', '2026-11-23'],
    ['summer time', 'Europe/London', '2026-07-01T23:30Z', '2026-07-02'],
    ['far west', 'Pacific/Pago_Pago', '2026-11-23T10:59Z', '2026-11-22'],
    ['far east', 'Pacific/Kiritimati', '2026-11-23T10:00Z', '2026-11-24'],
  ])('%s', (_name, timeZone, instant, date) => {
    expect(localDateOf({ at: at(instant), timeZone }).toString()).toBe(date)
  })

  it('gives the same answer for a number of milliseconds', () => {
    const instant = at('2026-11-22T19:30Z')
    expect(localMinutes({ at: instant.epochMilliseconds, timeZone: 'Asia/Karachi' })).toBe(30)
    expect(localMinutes({ at: instant, timeZone: 'Asia/Karachi' })).toBe(30)
  })
})

describe('dayRange', () => {
  it.each([
    ['Asia/Karachi', '2027-03-28', 24],
    ['Europe/London', '2027-03-28', 23],
    ['Europe/London', '2026-10-25', 25],
    ['Australia/Lord_Howe', '2027-04-04', 24.5],
    ['America/Havana', '2026-11-01', 25],
    ['Africa/Cairo', '2027-04-30', 23],
  ])('%s %s has %d hours', (timeZone, date, hours) => {
    const { start, end } = dayRange({ date: Temporal.PlainDate.from(date), timeZone })
    expect((end - start) / HOUR_MS).toBe(hours)
    expect(localDateOf({ at: start, timeZone }).toString()).toBe(date)
    expect(localDateOf({ at: start - 1, timeZone }).toString()).not.toBe(date)
    expect(localDateOf({ at: end - 1, timeZone }).toString()).toBe(date)
  })
})

describe('reading what people write', () => {
  it.each(['2027-02-29', '2026-13-01', '2026-1-1', '26-01-01', '2026-01-01T00:00', ''])(
    'refuses the date %j',
    (written) => {
      expect(parseDate(written)).toBeUndefined()
    },
  )

  it.each(['2026-11-23', '2026-11-23T25:00', '2026-11-23 10:00', '2026-11-23T10:00Z', '2026-02-30T10:00'])(
    'refuses the local date-time %j',
    (written) => {
      expect(parseLocalDateTime(written)).toBeUndefined()
    },
  )

  it('takes 24:00 as the end of the day', () => {
    expect(parseLocalDateTime('1970-01-02T24:00')).toEqual({ epochDay: 1, minutes: 1440 })
  })

  it.each([
    ['Asia/Karachi', true],
    ['Asia/Lahore', false],
    ['+05:00', false],
    ['', false],
  ])('zone %j is known: %j', (name, known) => {
    expect(isTimeZone(name)).toBe(known)
  })
})
