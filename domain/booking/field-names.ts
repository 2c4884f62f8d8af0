/** Names of the booking forms' own fields; the others are question ids. */

/** Which questions the page asked: only these can be left unanswered. */
export const ASKED_FIELD = 'asked'

/** The tick list of "Is it safe to wait?". */
export const TICKS_FIELD = 'ticks'

/** What a form wants; `tell` asks the clinic to call. */
export const INTENT_FIELD = 'intent'
export const TELL_INTENT = 'tell'

/**
 * Fields of a time button: the day in a hidden field of its form, the button's value minutes after that day's first
 * instant. Buttons are thus alike on every day, which keeps a page of a thousand of them small, and the time that
 * clocks show twice in autumn stays two times.
 */
export const DAY_FIELD = 'day'
export const MINUTES_FIELD = 'minutes'

/** A button with both, for lists that mix days: "2026-03-03 870". */
export const START_FIELD = 'start'

/** A field that a form carries along unseen: a name once for each of its values. */
export type HiddenField = readonly [name: string, value: string]
