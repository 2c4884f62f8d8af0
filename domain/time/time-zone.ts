/**
 * Whether `name` is a zone of the IANA database, such as `Asia/Karachi`. Fixed offsets (`+05:00`) are not: they
 * cannot follow a change of the law.
 */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
