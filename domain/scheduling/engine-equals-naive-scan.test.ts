import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { explainStart } from './explain-start'
import { freeStarts } from './free-starts'
import { naiveFreeStarts } from './naive-scan.test-support'
import {
  type OpeningHours,
  type Period,
  type SchedulableService,
  type SchedulingQuery,
  WEEKDAYS,
} from './timetable'

const PLACES: [timeZone: string, dates: string[]][] = [
  ['Europe/London', ['2027-03-27', '2026-10-24']],
  ['America/New_York', ['2027-03-13', '2027-11-06']],
  ['Australia/Lord_Howe', ['2027-10-02', '2027-04-03']],
  ['Africa/Cairo', ['2027-04-29', '2027-10-28']],
  ['Asia/Karachi', ['2026-11-23', '2027-12-30']],
]

const place = fc
  .constantFrom(...PLACES)
  .chain(([timeZone, dates]) =>
    fc.record({ timeZone: fc.constant(timeZone), first: fc.constantFrom(...dates) }),
  )

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

const fives = (max: number, min = 0) => fc.integer({ min: min / 5, max: max / 5 }).map((count) => count * 5)

const period: fc.Arbitrary<Period> = fc.oneof(
  fc.tuple(fives(1435), fives(1440)).map(([opens, closes]) => [clock(opens), clock(closes)] as const),
  fc.constantFrom<Period>(['00:00', '06:00'], ['01:30', '03:15'], ['20:00', '02:00'], ['00:00', '24:00']),
)

const openingHours: fc.Arbitrary<OpeningHours> = fc
  .array(fc.array(period, { maxLength: 2 }), { minLength: 7, maxLength: 7 })
  .map((week) => Object.fromEntries(WEEKDAYS.map((weekday, index) => [weekday, week[index] ?? []])))

/** Two local date-times, in order, within a few days of the first. */
const stretch = (first: string) =>
  fc.tuple(fc.integer({ min: 0, max: 6_000 }), fc.integer({ min: 1, max: 900 })).map(([from, length]) => {
    const start = Temporal.PlainDate.from(first).toPlainDateTime().add({ minutes: from })
    const write = (at: Temporal.PlainDateTime) => at.toString({ smallestUnit: 'minute' })
    return { from: write(start), to: write(start.add({ minutes: length })) }
  })

const claim = (firstMs: number) =>
  fc
    .tuple(fc.integer({ min: -1_500, max: 6_000 }), fc.integer({ min: 1, max: 200 }))
    .map(([from, length]) => ({ start: firstMs + from * 60_000, end: firstMs + (from + length) * 60_000 }))

const service: fc.Arbitrary<SchedulableService> = fc.record({
  durationMinutes: fives(120, 5),
  prepareMinutes: fives(30),
  turnaroundMinutes: fives(30),
  slotStepMinutes: fc.constantFrom(5, 10, 15, 20, 30, 40, 45, 60, 90),
  leadTimeMinutes: fc.constantFrom(0, 7, 60, 600),
  horizonDays: fc.integer({ min: 0, max: 4 }),
  practitionerIds: fc.constantFrom(['p1'], ['p1', 'p2']),
  roomIds: fc.constantFrom([], ['r1'], ['r1', 'r2']),
  deviceIds: fc.constantFrom([], ['d1']),
})

function queryAt({ timeZone, first }: { timeZone: string; first: string }): fc.Arbitrary<SchedulingQuery> {
  const firstMs = Temporal.PlainDate.from(first).toZonedDateTime(timeZone).epochMilliseconds
  const few = <T>(items: fc.Arbitrary<T>, maxLength: number) => fc.array(items, { maxLength })
  const sometimes = <T>(items: fc.Arbitrary<T>) => fc.option(items, { nil: undefined, freq: 3 })
  const claims = few(claim(firstMs), 6)
  const timetable = (resourceId: string, kind: 'practitioner' | 'room' | 'device') =>
    fc.record({
      resourceId: fc.constant(resourceId),
      kind: fc.constant(kind),
      claims,
      hours: kind === 'practitioner' ? sometimes(openingHours) : fc.constant(undefined),
      timeOff: few(stretch(first), 1),
    })
  const season = fc.record({
    from: fc.constant(Temporal.PlainDate.from(first).add({ days: 1 }).toString()),
    to: fc.constant(Temporal.PlainDate.from(first).add({ days: 2 }).toString()),
    openingHours,
  })
  return fc.record({
    location: fc.record({
      timeZone: fc.constant(timeZone),
      openingHours,
      seasons: few(season, 1),
      closures: few(stretch(first), 2),
    }),
    service,
    resources: fc.tuple(
      timetable('p1', 'practitioner'),
      timetable('p2', 'practitioner'),
      timetable('r1', 'room'),
      timetable('r2', 'room'),
      timetable('d1', 'device'),
    ),
    now: fc
      .integer({ min: -1_440, max: 2_880 })
      .map((minutes) => Temporal.Instant.fromEpochMilliseconds(firstMs + minutes * 60_000)),
    practitionerId: fc.constantFrom(undefined, undefined, 'p1'),
  })
}

const clinic = place.chain((where) => fc.record({ where: fc.constant(where), query: queryAt(where) }))

/** Three days are 71 hours long when the clocks go forward; what lies after them is not in the window. */
const LAST_FIVE_OF_71_HOURS = 71 * 12 - 1

const plain = (days: { date: Temporal.PlainDate; starts: number[] }[]) =>
  days.map(({ date, starts }) => ({ date: date.toString(), starts }))

describe('the engine and a naive scan of every slot', () => {
  it('find the same starts on random clinics, change-over days and hours past midnight included', () => {
    let found = 0
    fc.assert(
      fc.property(clinic, ({ where, query }) => {
        const window = { from: Temporal.PlainDate.from(where.first), days: 3 }
        const expected = naiveFreeStarts({ ...query, window })
        found += expected.flatMap(({ starts }) => starts).length
        expect(plain(freeStarts({ ...query, window }))).toEqual(plain(expected))
      }),
      { numRuns: 250 },
    )
    // Clinics that are never open would agree about nothing.
    expect(found).toBeGreaterThan(1_000)
  })

  it('S19 S29 what is listed can be booked, and nothing else', () => {
    fc.assert(
      fc.property(
        clinic,
        fc.integer({ min: 0, max: LAST_FIVE_OF_71_HOURS }),
        ({ where, query }, fiveMinutes) => {
          const window = { from: Temporal.PlainDate.from(where.first), days: 3 }
          const listed = freeStarts({ ...query, window }).flatMap(({ starts }) => starts)
          const first = window.from.toZonedDateTime(where.timeZone).epochMilliseconds
          for (const start of [first + fiveMinutes * 300_000, ...listed.slice(0, 5)]) {
            expect(explainStart({ ...query, start }).ok).toBe(listed.includes(start))
          }
        },
      ),
      { numRuns: 250 },
    )
  })
})
