import { z } from 'zod'
import { localizedTextSchema } from '@/domain/localized-text'
import { BIT_MINUTES } from '@/domain/scheduling/bit-minutes'
import { type Period, WEEKDAYS, type Weekday } from '@/domain/scheduling/timetable'
import { parseClockTime } from '@/domain/time/clock-time'
import { parseDate } from '@/domain/time/epoch-day'
import { parseLocalDateTime } from '@/domain/time/local-date-time'

const WEEK_MINUTES = 7 * 1440

const clockTime = z
  .string()
  .refine((written) => parseClockTime(written) !== undefined, 'Not a time: write "HH:MM" on a 24-hour clock')
  .refine(
    (written) => (parseClockTime(written) ?? 0) % BIT_MINUTES === 0,
    `Opening hours are multiples of ${BIT_MINUTES} minutes`,
  )

const opens = clockTime.refine((written) => written !== '24:00', '"24:00" can only be an end: write "00:00"')

const periods = z.array(z.tuple([opens, clockTime]))

type Minutes = { start: number; end: number }
type WeekPeriod = Minutes & { path: [weekday: Weekday, index: number] }

/** Minutes of the week from Monday 00:00 that a period takes; the end may pass the end of its day. */
function weekMinutes(day: number, [opensAt, closesAt]: Period): Minutes | undefined {
  const start = parseClockTime(opensAt)
  const end = parseClockTime(closesAt)
  // This check also runs when a time is no time; that error is already told.
  if (start === undefined || end === undefined) return undefined
  return { start: day * 1440 + start, end: day * 1440 + (end <= start ? end + 1440 : end) }
}

/** Weekly hours: several periods a day, none of them overlapping, also not past midnight into the next day. */
export const openingHoursSchema = z
  .strictObject({
    mon: periods.optional(),
    tue: periods.optional(),
    wed: periods.optional(),
    thu: periods.optional(),
    fri: periods.optional(),
    sat: periods.optional(),
    sun: periods.optional(),
  })
  .check(({ value, issues }) => {
    const all = WEEKDAYS.flatMap((weekday, day) =>
      (value[weekday] ?? []).flatMap((period, index): WeekPeriod[] => {
        const minutes = weekMinutes(day, period)
        return minutes ? [{ ...minutes, path: [weekday, index] }] : []
      }),
    )
    for (const [index, late] of all.entries()) {
      const early = all.slice(0, index).find((other) => overlapInWeek(other, late))
      if (!early) continue
      const message = `Overlaps ${early.path[0]}[${early.path[1]}]`
      issues.push({ code: 'custom', path: late.path, message, input: value })
    }
  })

/** Sunday's late hours run into Monday: the week is a circle. */
function overlapInWeek(a: Minutes, b: Minutes): boolean {
  return [-WEEK_MINUTES, 0, WEEK_MINUTES].some((turn) => a.start < b.end + turn && b.start + turn < a.end)
}

const date = z
  .string()
  .refine((written) => parseDate(written) !== undefined, 'Not a date: write "YYYY-MM-DD"')

/** Hours that replace the week from one date to another, both inclusive. */
export const seasonSchema = z
  .strictObject({ from: date, to: date, openingHours: openingHoursSchema })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'Ends before it begins' })

/** Seasons that no date has two of. */
export const seasonsSchema = z.array(seasonSchema).check(({ value, issues }) => {
  for (const [index, season] of value.entries()) {
    const earlier = value.slice(0, index).findIndex(({ from, to }) => season.from <= to && from <= season.to)
    if (earlier < 0) continue
    issues.push({ code: 'custom', path: [index], message: `Overlaps season [${earlier}]`, input: value })
  }
})

const localDateTime = z
  .string()
  .refine(
    (written) => parseLocalDateTime(written) !== undefined,
    'Not a local date-time: write "YYYY-MM-DDTHH:MM", without a zone',
  )

function endsAfterStart({ from, to }: { from: string; to: string }): boolean {
  const start = parseLocalDateTime(from)
  const end = parseLocalDateTime(to)
  if (!start || !end) return true
  return start.epochDay * 1440 + start.minutes < end.epochDay * 1440 + end.minutes
}

const NOT_AFTER = { path: ['to'], error: 'Must be after "from"' }

/** The location is closed from one local date-time up to another, for a reason that patients read. */
export const closureSchema = z
  .strictObject({ from: localDateTime, to: localDateTime, reason: localizedTextSchema })
  .refine(endsAfterStart, NOT_AFTER)

/** A practitioner is away; the reason is nobody's business. */
export const timeOffSchema = z
  .strictObject({ from: localDateTime, to: localDateTime, reason: localizedTextSchema.optional() })
  .refine(endsAfterStart, NOT_AFTER)
