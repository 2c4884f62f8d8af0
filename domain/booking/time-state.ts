import type { FormState } from '@/domain/forms/form-state'

/** A button that takes a time: what it posts, and its words. */
export type TimeButton = { value: string; day: string; time: string }

/** `notice` is the alert above the times; `nearest` are the times offered in its place. */
export type TimeState = FormState & {
  notice?: { title: string; text?: string }
  nearest?: readonly TimeButton[]
}

export type DayCell =
  | { kind: 'free'; id: string; number: number; count: number; label: string; chosen: boolean }
  | { kind: 'off'; number: number; word: string; label: string }

/** The times of one day. `part` is morning, afternoon or evening. */
export type DayTimes = {
  id: string
  day: string
  legend: string
  /** Position in the month, 1 for its first Monday: the style sheet marks that cell while this day is shown. */
  cell: number
  parts: readonly { part: string; times: readonly { minutes: number; time: string }[] }[]
}
