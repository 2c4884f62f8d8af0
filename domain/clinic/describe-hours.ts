import type { Locale } from '@/domain/locale'
import { type OpeningHours, WEEKDAYS } from '@/domain/scheduling/timetable'
import { CALENDAR_WORDS } from '@/domain/time/calendar-words'
import { minutesOf } from '@/domain/time/clock-time'
import { formatMinutes } from '@/domain/time/format'

export type HoursWords = {
  /** "Monday to Saturday" */
  span: (from: string, to: string) => string
  /** "10am to 8pm" */
  period: (from: string, to: string) => string
  closedOn: (days: string) => string
  closedEveryDay: string
  and: string
  stop: string
}

type Run = { from: number; to: number; key: string }

/**
 * Weekly hours as one line: "Monday to Saturday, 10am to 8pm. Closed on Sunday." Days in a row with the same hours
 * are taken together.
 */
export function describeHours({
  hours,
  locale,
  words,
}: {
  hours: OpeningHours
  locale: Locale
  words: HoursWords
}): string {
  const { weekdays, comma } = CALENDAR_WORDS[locale]
  const spanOf = ({ from, to }: Run) => {
    const first = weekdays[from] ?? ''
    return from === to ? first : words.span(first, weekdays[to] ?? '')
  }
  const runs = runsOf(hours)
  const open = runs
    .filter(({ key }) => key !== '')
    .map(
      (run) =>
        `${spanOf(run)}${comma}${run.key
          .split(' ')
          .map((period) => periodOf(period))
          .join(words.and)}`,
    )
  const closed = runs.filter(({ key }) => key === '').map(spanOf)
  if (open.length === 0) return words.closedEveryDay
  const lines = closed.length === 0 ? open : [...open, words.closedOn(closed.join(words.and))]
  return lines.map((line) => `${line}${words.stop}`).join(' ')

  function periodOf(written: string) {
    const [opens = '', closes = ''] = written.split('-')
    return words.period(shortTime(opens), shortTime(closes))
  }
  function shortTime(written: string) {
    return formatMinutes({ minutes: minutesOf(written), locale }).replace(':00', '')
  }
}

function runsOf(hours: OpeningHours): Run[] {
  const runs: Run[] = []
  for (const [index, weekday] of WEEKDAYS.entries()) {
    const key = (hours[weekday] ?? []).map(([opens, closes]) => `${opens}-${closes}`).join(' ')
    const last = runs.at(-1)
    if (last?.key === key) last.to = index
    else runs.push({ from: index, to: index, key })
  }
  return runs
}
