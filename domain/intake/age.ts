import { Temporal } from 'temporal-polyfill'

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/

/** A calendar date written YYYY-MM-DD, null when it is written otherwise or does not exist. */
export function isoDate(value: unknown): Temporal.PlainDate | null {
  if (typeof value !== 'string' || !ISO_DATE.test(value)) return null
  try {
    return Temporal.PlainDate.from(value, { overflow: 'reject' })
  } catch {
    return null
  }
}

/** Whole years from `born` to `today`; negative or zero years before the first birthday. */
export function ageInYears({ born, today }: { born: Temporal.PlainDate; today: Temporal.PlainDate }): number {
  return born.until(today, { largestUnit: 'years' }).years
}
