import type { Temporal } from 'temporal-polyfill'
import { choiceOf } from '@/domain/booking/time-choice'
import type { DayCell, DayTimes } from '@/domain/booking/time-state'
import type { Locale } from '@/domain/locale'
import type { FreeDay } from '@/domain/scheduling/free-starts'
import { closureInterval, openIntervals } from '@/domain/scheduling/open-intervals'
import { formatDay, formatShortDay, formatTime } from '@/domain/time/format'
import { dayRange, localMinutes } from '@/domain/time/local-date'
import { translator } from '@/messages/translator'
import type { ClinicService } from '../../clinic/load-clinic'

type Month = {
  days: readonly FreeDay[]
  service: ClinicService
  today: Temporal.PlainDate
  lastDay: Temporal.PlainDate
  locale: Locale
}

/** The days of a month of times: free ones with their count, others with the reason. */
export function dayCells({ days, ...month }: Month): DayCell[] {
  const t = translator(month.locale, 'bookingTime')
  return days.map(({ date, starts }) => {
    const shown = { day: date.toString(), number: date.day }
    const day = formatShortDay({ date, locale: month.locale })
    if (starts.length === 0) return { ...shown, kind: 'off', ...offDay({ ...month, date, day }) }
    return {
      ...shown,
      kind: 'free',
      count: starts.length,
      label: t('dayFree', { day, count: starts.length }),
    }
  })
}

type OffDay = Omit<Month, 'days'> & { date: Temporal.PlainDate; day: string }

function offDay({ service, today, lastDay, locale, date, day }: OffDay): { word: string; label: string } {
  const t = translator(locale, 'bookingTime')
  if (date.since(today).sign < 0) return { word: '', label: t('dayPast', { day }) }
  const { openingHours: hours, seasons, closures, timeZone } = service.location
  const isOpen = openIntervals({ hours, seasons, closures, timeZone, date }).length > 0
  if (!isOpen) {
    const reason = closureReason(service, date, locale)
    return { word: t('closed'), label: reason ? t('dayClosedFor', { day, reason }) : t('dayClosed', { day }) }
  }
  if (lastDay.since(date).sign < 0) return { word: '', label: t('dayLater', { day }) }
  return { word: t('full'), label: t('dayFull', { day }) }
}

/** Why a whole day is closed, where the clinic said so. */
function closureReason({ location }: ClinicService, date: Temporal.PlainDate, locale: Locale) {
  const { timeZone, closures } = location
  const day = dayRange({ date, timeZone })
  const found = closures.find((closure) => {
    const { start, end } = closureInterval({ closure, timeZone })
    return start < day.end && day.start < end
  })
  return found?.reason[locale]
}

/** The times of the free days, grouped as people speak of them. */
export function dayTimes({ days, service, locale }: Pick<Month, 'days' | 'service' | 'locale'>): DayTimes[] {
  const { timeZone } = service.location
  return days.flatMap(({ date, starts }, index) => {
    if (starts.length === 0) return []
    const day = date.toString()
    const times = starts.map((start) => ({
      minutes: choiceOf({ start, day, timeZone }).minutes,
      time: formatTime({ at: start, timeZone, locale }),
      part: partOfDay(localMinutes({ at: start, timeZone }), locale),
    }))
    const parts = PARTS.map((part) => ({
      name: translator(locale, 'bookingTime')(part),
      times: times.filter((time) => time.part === part).map(({ minutes, time }) => ({ minutes, time })),
    })).filter((part) => part.times.length > 0)
    return [{ day, legend: formatDay({ date, locale }), cell: index + 1, parts }]
  })
}

const PARTS = ['morning', 'afternoon', 'evening'] as const

const NOON_MINUTES = 12 * 60

/** Written Urdu times already say "evening" from four o'clock. */
const EVENING_MINUTES: Record<Locale, number> = { en: 17 * 60, ur: 16 * 60 }

function partOfDay(minutes: number, locale: Locale): (typeof PARTS)[number] {
  if (minutes < NOON_MINUTES) return 'morning'
  return minutes < EVENING_MINUTES[locale] ? 'afternoon' : 'evening'
}
