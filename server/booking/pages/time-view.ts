import { Temporal } from 'temporal-polyfill'
import type { DayCell, DayTimes, TimeButton, TimeNotice } from '@/domain/booking/time-state'
import { isoDate } from '@/domain/intake/age'
import type { Locale } from '@/domain/locale'
import type { FreeDay } from '@/domain/scheduling/free-starts'
import { nextFreeDay, soonestStarts } from '@/domain/scheduling/soonest-starts'
import { startOfWeek } from '@/domain/time/calendar-grid'
import { formatDateRange, formatShortDay } from '@/domain/time/format'
import { localDateOf } from '@/domain/time/local-date'
import { translator } from '@/messages/translator'
import { currentClinic } from '../../clinic/load-clinic'
import { freeDays } from '../claims/free-times'
import { todayAt } from '../clinic-day'
import type { BookingDraft } from '../draft/draft'
import { draftAddress } from '../draft/draft-address'
import { lostNotice } from './lost-time'
import { timeButtons } from './time-buttons'
import { dayCells, dayTimes } from './time-month'

const MONTH_DAYS = 28

export type TimeQuery = { from?: string | undefined; with?: string | undefined; lost?: string | undefined }

export type TimeView = {
  range: string
  /** Who was asked for, null for anyone. */
  person: { id: string; name: string } | null
  soonest: readonly TimeButton[]
  cells: readonly DayCell[]
  days: readonly DayTimes[]
  earlier: { href: string; words: string } | null
  later: { href: string; words: string } | null
  /** Said when the first days asked for are full and later ones are shown. */
  jumped: string | null
  notice: TimeNotice | null
}

type Asked = { draft: BookingDraft; locale: Locale; query: TimeQuery }

/** Four weeks of free times, Monday first; when all of them are full, the next four that are not. */
export async function timeView({ draft, locale, query }: Asked): Promise<TimeView> {
  const { service, holdId } = draft
  const { timeZone } = service.location
  const today = todayAt(service.location)
  const lastDay = today.add({ days: service.horizonDays })
  const person = await personOf({ draft, asked: query.with, locale })
  const wanted = firstMonday({ draft, query, today, lastDay })
  const load = (from: Temporal.PlainDate) =>
    freeDays({ service, from, days: MONTH_DAYS, practitionerId: person?.id, ownHoldId: holdId })
  const { from, days } = await firstFreeMonth({ from: wanted, lastDay, load })

  const t = translator(locale, 'bookingTime')
  const address = draftAddress({ locale, draftId: draft.id, step: 'time' })
  const span = (start: Temporal.PlainDate) =>
    formatDateRange({ from: start, to: start.add({ days: MONTH_DAYS - 1 }), locale })
  const linkTo = (start: Temporal.PlainDate, words: 'earlier' | 'later') => ({
    href: `${address}?from=${start}&with=${person?.id ?? ANYONE}`,
    words: t(words, { range: span(start) }),
  })
  const before = latest(from.subtract({ days: MONTH_DAYS }), startOfWeek(today))
  const after = from.add({ days: MONTH_DAYS })
  const free = nextFreeDay(days)
  const isFirst = Temporal.PlainDate.compare(wanted, startOfWeek(today)) === 0
  return {
    range: t('range', { range: span(from) }),
    person,
    soonest: isFirst ? timeButtons({ starts: soonestStarts({ days, timeZone }), timeZone, locale }) : [],
    cells: dayCells({ days, service, today, lastDay, locale }),
    days: dayTimes({ days, service, locale }),
    earlier: Temporal.PlainDate.compare(before, from) < 0 ? linkTo(before, 'earlier') : null,
    later: Temporal.PlainDate.compare(after, lastDay) <= 0 ? linkTo(after, 'later') : null,
    jumped:
      free && !from.equals(wanted) ? t('jumped', { day: formatShortDay({ date: free.date, locale }) }) : null,
    notice: lostNotice({ draft, lost: query.lost, days, locale }),
  }
}

/** In the address: times with anyone, also where the draft has asked for somebody before. */
export const ANYONE = 'any'

type AskedFor = { draft: BookingDraft; asked: string | undefined; locale: Locale }

async function personOf({ draft: { service, practitionerId }, asked, locale }: AskedFor) {
  const id = asked ?? practitionerId
  if (!id || !service.practitionerIds.includes(id)) return null
  const found = (await currentClinic()).resources.get(id)
  return found ? { id, name: found.name[locale] } : null
}

type Bounds = {
  query: TimeQuery
  draft: BookingDraft
  today: Temporal.PlainDate
  lastDay: Temporal.PlainDate
}

/** The Monday to begin with: the one asked for, that of the time just lost, else this week's. */
function firstMonday({ query, draft, today, lastDay }: Bounds): Temporal.PlainDate {
  const { startsAt, service } = draft
  const lost =
    query.lost && startsAt
      ? localDateOf({ at: startsAt.getTime(), timeZone: service.location.timeZone })
      : null
  const asked = isoDate(query.from) ?? lost ?? today
  const first = startOfWeek(today)
  const monday = latest(startOfWeek(asked), first)
  return Temporal.PlainDate.compare(monday, lastDay) > 0 ? first : monday
}

type Search = {
  from: Temporal.PlainDate
  lastDay: Temporal.PlainDate
  load: (from: Temporal.PlainDate) => Promise<FreeDay[]>
}

/** Looks on, a month at a time, until one has a free time; the month asked for when none has. */
async function firstFreeMonth({
  from,
  lastDay,
  load,
}: Search): Promise<{ from: Temporal.PlainDate; days: FreeDay[] }> {
  const asked = { from, days: await load(from) }
  for (let month = asked; ; ) {
    if (nextFreeDay(month.days)) return month
    const next = month.from.add({ days: MONTH_DAYS })
    if (Temporal.PlainDate.compare(next, lastDay) > 0) return asked
    month = { from: next, days: await load(next) }
  }
}

function latest(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) < 0 ? b : a
}
