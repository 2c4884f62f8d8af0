/**
 * The engine keeps one bit for every 5 minutes. Opening hours, durations, pads and steps are multiples of it (the
 * clinic definition refuses others); claims and closures may lie anywhere and take every bit they touch.
 */
export const BIT_MINUTES = 5
export const BIT_MS = BIT_MINUTES * 60_000
