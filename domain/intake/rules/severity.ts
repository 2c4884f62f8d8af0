/** How fast a red flag needs a doctor, least first: `note` informs staff, `soon` gives priority, the others stop booking. */
export const SEVERITIES = ['note', 'soon', 'urgent', 'emergency'] as const

export type Severity = (typeof SEVERITIES)[number]

/** Whether `severity` is `floor` or worse. */
export function isAtLeast(severity: Severity, floor: Severity): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(floor)
}

/** The highest of several severities, null for none. */
export function worstOf(severities: readonly Severity[]): Severity | null {
  return SEVERITIES.findLast((severity) => severities.includes(severity)) ?? null
}
