import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { DAY_MS, MINUTE_MS } from '@/domain/time/epoch'
import { epochDayOf } from '@/domain/time/epoch-day'
import { resolveByIntl } from '@/domain/time/intl-oracle.test-support'
import { clockTimes, everyDay, location, query, service } from './clinic.test-support'
import { explainStart } from './explain-start'
import { freeStarts } from './free-starts'

// Every pair of half-hours from midnight to 8 o'clock: 136 opening hours, most of them across a change of clocks.
const HALF_HOURS = Array.from({ length: 17 }, (_, index) => index * 30)
const PAIRS = HALF_HOURS.flatMap((opens) =>
  HALF_HOURS.filter((closes) => closes > opens).map((closes) => ({ opens, closes })),
)

const clock = (minutes: number) => `0${Math.floor(minutes / 60)}:${minutes % 60 === 0 ? '00' : '30'}`

describe('opening hours on days when the clocks change', () => {
  it.each([
    ['Europe/London', '2027-03-28'],
    ['Europe/London', '2026-10-25'],
    ['Europe/London', '2027-06-15'],
    ['America/New_York', '2027-03-14'],
    ['America/New_York', '2027-11-07'],
    ['America/New_York', '2027-06-15'],
  ])('S19 %s on %s: all 136 pairs as Intl resolves them', (timeZone, written) => {
    const date = Temporal.PlainDate.from(written)
    const midnight = epochDayOf(date) * DAY_MS
    const resolved = new Map(
      HALF_HOURS.map((minutes) => [minutes, resolveByIntl(timeZone, midnight + minutes * MINUTE_MS)]),
    )
    const now = Temporal.Instant.fromEpochMilliseconds(midnight - 5 * DAY_MS)
    const halfHour = service({ durationMinutes: 30, slotStepMinutes: 30 })
    const wrong = PAIRS.filter(({ opens, closes }) => {
      const place = location({ timeZone, openingHours: everyDay([clock(opens), clock(closes)]) })
      const [day] = freeStarts({
        ...query({ location: place, service: halfHour, now }),
        window: { from: date, days: 1 },
      })
      const expected: number[] = []
      const end = resolved.get(closes) ?? 0
      for (let start = resolved.get(opens) ?? 0; start + 30 * MINUTE_MS <= end; start += 30 * MINUTE_MS) {
        expected.push(start)
      }
      return day?.starts.join() !== expected.join()
    })
    expect(PAIRS).toHaveLength(136)
    expect(wrong).toEqual([])
  })

  it.each([
    ['Europe/London', '2027-03-25', 7],
    ['America/New_York', '2027-11-04', 7],
    ['Australia/Lord_Howe', '2027-10-01', 5],
  ])('S19 %s, week of %s: local start times are the same before, on and after', (timeZone, from, days) => {
    const place = location({ timeZone, openingHours: everyDay(['09:00', '17:00']) })
    const now = Temporal.PlainDate.from(from).subtract({ days: 2 }).toZonedDateTime(timeZone).toInstant()
    const window = { from: Temporal.PlainDate.from(from), days }
    const listed = freeStarts({ ...query({ location: place, now }), window })
    const times = listed.map(({ date }) => clockTimes(listed, date.toString(), timeZone).join())
    expect(new Set(times).size).toBe(1)
    expect(times[0]).toMatch(/^09:00,.*,16:00$/)
  })

  it('S19 local start times hold even when the change is no multiple of the step', () => {
    const timeZone = 'Australia/Lord_Howe'
    const place = location({ timeZone, openingHours: everyDay(['00:00', '06:00']) })
    const now = Temporal.Instant.from('2027-09-30T00:00Z')
    const window = { from: Temporal.PlainDate.from('2027-10-02'), days: 3 }
    const listed = freeStarts({ ...query({ location: place, now }), window })
    const every = ['00:00', '01:00', '02:00', '03:00', '04:00', '05:00']
    expect(clockTimes(listed, '2027-10-02', timeZone)).toEqual(every)
    // 02:00 does not exist on this day; the visit at 01:00 ends at 02:30 by the clock, an hour later.
    expect(clockTimes(listed, '2027-10-03', timeZone)).toEqual(every.filter((time) => time !== '02:00'))
    expect(clockTimes(listed, '2027-10-04', timeZone)).toEqual(every)
  })

  it('S19 offers both passes of a repeated hour, as different instants', () => {
    const timeZone = 'Europe/London'
    const place = location({ timeZone, openingHours: everyDay(['00:00', '03:00']) })
    const now = Temporal.Instant.from('2026-10-20T00:00Z')
    const window = { from: Temporal.PlainDate.from('2026-10-25'), days: 1 }
    const listed = freeStarts({ ...query({ location: place, now }), window })
    expect(clockTimes(listed, '2026-10-25', timeZone)).toEqual(['00:00', '01:00', '01:00', '02:00'])
    expect(new Set(listed[0]?.starts).size).toBe(4)
  })

  it('S19 a lead time that ends on a short day is counted in real minutes', () => {
    const timeZone = 'Europe/London'
    const place = location({ timeZone, openingHours: everyDay(['00:00', '12:00']) })
    const now = Temporal.Instant.from('2027-03-27T22:00Z')
    const lead = query({ location: place, now, service: service({ leadTimeMinutes: 600 }) })
    const listed = freeStarts({ ...lead, window: { from: Temporal.PlainDate.from('2027-03-28'), days: 1 } })
    expect(clockTimes(listed, '2027-03-28', timeZone)[0]).toBe('09:00')
    expect(explainStart({ ...lead, start: Temporal.Instant.from('2027-03-28T07:00Z') })).toEqual({
      ok: false,
      reason: 'lead_time',
    })
  })
})
