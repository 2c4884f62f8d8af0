/** "HH:MM" on a 24-hour clock; "24:00" is the midnight at the end of a day. */
const CLOCK_TIME = /^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/

/** Minutes after midnight of "HH:MM", 0 to 1440, or undefined for anything else. */
export function parseClockTime(clockTime: string): number | undefined {
  const match = CLOCK_TIME.exec(clockTime)
  if (!match) return undefined
  return match[1] === undefined ? 1440 : Number(match[1]) * 60 + Number(match[2])
}

/** Minutes after midnight of an "HH:MM" that a schema has let through. Throws RangeError otherwise. */
export function minutesOf(clockTime: string): number {
  const minutes = parseClockTime(clockTime)
  if (minutes === undefined) throw new RangeError(`Not a clock time: "${clockTime}"`)
  return minutes
}
