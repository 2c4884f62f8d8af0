import type { Temporal } from 'temporal-polyfill'
import type { DayWindow } from './local-date'

/** The Monday on or before a date. */
export function startOfWeek(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.subtract({ days: date.dayOfWeek - 1 })
}

/** The seven dates of the week of `date`, Monday first. */
export function weekOf(date: Temporal.PlainDate): Temporal.PlainDate[] {
  const monday = startOfWeek(date)
  return Array.from({ length: 7 }, (_, index) => monday.add({ days: index }))
}

/** Whole weeks, Monday first, that hold every day of the window: rows of a calendar. */
export function weeksCovering({ from, days }: DayWindow): Temporal.PlainDate[][] {
  const monday = startOfWeek(from)
  const weekCount = Math.ceil((from.dayOfWeek - 1 + days) / 7)
  return Array.from({ length: weekCount }, (_, index) => weekOf(monday.add({ weeks: index })))
}

/** Whole weeks, Monday first, that hold the month of `date`; days of its neighbours fill the edges. */
export function monthGrid(date: Temporal.PlainDate): Temporal.PlainDate[][] {
  return weeksCovering({ from: date.with({ day: 1 }), days: date.daysInMonth })
}
