import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { MINUTE_MS } from './epoch'
import { dateOfEpochDay, epochDayOf } from './epoch-day'
import { resolveByIntl } from './intl-oracle.test-support'
import { wallClockMs } from './wall-clock'

function resolve(timeZone: string, written: string): string {
  const at = Temporal.PlainDateTime.from(written)
  const minutes = at.hour * 60 + at.minute
  const ms = wallClockMs({ epochDay: epochDayOf(at.toPlainDate()), minutes, timeZone })
  return new Date(ms).toISOString().slice(0, 16)
}

describe('wallClockMs', () => {
  it.each([
    ['plain day', 'Asia/Karachi', '2026-11-23T10:00', '2026-11-23T05:00'],
    ['last second before the gap', 'Europe/London', '2027-03-28T00:55', '2027-03-28T00:55'],
    ['skipped time moves forward', 'Europe/London', '2027-03-28T01:30', '2027-03-28T01:30'],
    ['first time after the gap', 'Europe/London', '2027-03-28T02:00', '2027-03-28T01:00'],
    ['repeated time is the earlier one', 'Europe/London', '2026-10-25T01:30', '2026-10-25T00:30'],
    ['after the overlap', 'Europe/London', '2026-10-25T02:00', '2026-10-25T02:00'],
    ['New York, skipped', 'America/New_York', '2027-03-14T02:30', '2027-03-14T07:30'],
    ['New York, repeated', 'America/New_York', '2027-11-07T01:30', '2027-11-07T05:30'],
    ['half-hour gap', 'Australia/Lord_Howe', '2027-10-03T02:15', '2027-10-02T15:45'],
    ['half-hour overlap', 'Australia/Lord_Howe', '2027-04-04T01:45', '2027-04-03T14:45'],
    ['gap at midnight', 'Africa/Cairo', '2027-04-30T00:00', '2027-04-29T22:00'],
  ])('%s', (_name, timeZone, written, expected) => {
    expect(resolve(timeZone, written)).toBe(expected)
  })

  it('reads minutes past 1440 as the following day', () => {
    const epochDay = epochDayOf(Temporal.PlainDate.from('2027-03-28'))
    expect(wallClockMs({ epochDay, minutes: 1440 + 90, timeZone: 'Europe/London' })).toBe(
      wallClockMs({ epochDay: epochDay + 1, minutes: 90, timeZone: 'Europe/London' }),
    )
  })

  it('refuses an empty or unknown zone instead of assuming one', () => {
    expect(() => wallClockMs({ epochDay: 20_000, minutes: 0, timeZone: '' })).toThrow(RangeError)
    expect(() => wallClockMs({ epochDay: 20_000, minutes: 0, timeZone: 'Asia/Lahore' })).toThrow(RangeError)
  })

  const zones = [
    'UTC',
    'Asia/Karachi',
    'Europe/London',
    'America/New_York',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
    'Africa/Cairo',
    'America/Santiago',
    'America/Havana',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
  ]

  it('agrees with Temporal on any minute of ten years', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 19_700, max: 23_350 }),
        fc.integer({ min: 0, max: 1439 }),
        (timeZone, epochDay, minutes) => {
          const at = { hour: Math.floor(minutes / 60), minute: minutes % 60 }
          const expected = dateOfEpochDay(epochDay).toZonedDateTime({
            timeZone,
            plainTime: Temporal.PlainTime.from(at),
          })
          expect(wallClockMs({ epochDay, minutes, timeZone })).toBe(expected.epochMilliseconds)
        },
      ),
      { numRuns: 2_000 },
    )
  })

  it.each([
    ['Europe/London', '2027-03-28'],
    ['Europe/London', '2026-10-25'],
    ['America/New_York', '2027-03-14'],
    ['America/New_York', '2027-11-07'],
    ['Australia/Lord_Howe', '2027-10-03'],
    ['Australia/Lord_Howe', '2027-04-04'],
  ])('agrees with Intl on the change-over day in %s, %s', (timeZone, date) => {
    const epochDay = epochDayOf(Temporal.PlainDate.from(date))
    for (let minutes = 0; minutes <= 1440; minutes += 15) {
      const local = epochDay * 1440 * MINUTE_MS + minutes * MINUTE_MS
      expect(wallClockMs({ epochDay, minutes, timeZone })).toBe(resolveByIntl(timeZone, local))
    }
  })
})
