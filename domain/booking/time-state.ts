import type { FormState } from '@/domain/forms/form-state'

/** A button that takes a time: what it posts, and its words. */
export type TimeButton = { value: string; day: string; time: string }

/** What is said above the times: what became of the last choice, and times in its place. */
export type TimeNotice = { title: string; text?: string; nearest: readonly TimeButton[] }

export type TimeState = FormState & { notice?: TimeNotice }

/** A cell of the month. `word` stands small below the number of a day without free times. */
export type DayCell =
  | { kind: 'free'; day: string; number: number; count: number; label: string }
  | { kind: 'off'; day: string; number: number; word: string; label: string }

/** The times of one day, in parts of the day. */
export type DayTimes = {
  day: string
  legend: string
  /** Place in the month, 1 for its first Monday: the style sheet marks that cell while this day is shown. */
  cell: number
  parts: readonly { name: string; times: readonly { minutes: number; time: string }[] }[]
}
