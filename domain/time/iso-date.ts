const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/

/** A date that exists, written YYYY-MM-DD; null for everything else. Small enough to run in a browser. */
export function realDate(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const [, year, month, day] = ISO_DATE.exec(value) ?? []
  if (!year || !month || !day) return null
  const utc = new Date(0)
  utc.setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  return utc.getUTCMonth() + 1 === Number(month) && utc.getUTCDate() === Number(day) ? value : null
}

/** Whole years between two dates written YYYY-MM-DD, as people count birthdays; negative before the first. */
export function wholeYears({ born, today }: { born: string; today: string }): number {
  const years = Number(today.slice(0, 4)) - Number(born.slice(0, 4))
  return today.slice(5) < born.slice(5) ? years - 1 : years
}
