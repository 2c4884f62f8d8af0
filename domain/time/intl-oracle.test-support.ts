import { DAY_MS, type EpochMs, MINUTE_MS } from './epoch'

// A second way to resolve wall-clock times, for tests: it knows only how Intl shows an instant, and searches.

const formats = new Map<string, Intl.DateTimeFormat>()

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  formats.set(timeZone, made)
  return made
}

/** The zone's clock at an instant, as milliseconds that read like UTC. */
export function shownByIntl(timeZone: string, at: EpochMs): number {
  const part = Object.fromEntries(
    formatFor(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  )
  return Date.UTC(part.year ?? 0, (part.month ?? 0) - 1, part.day, part.hour, part.minute)
}

/** Every instant, in 5-minute steps over the days around, at which the zone's clock shows `local`. */
function instantsShowing(timeZone: string, local: number): EpochMs[] {
  const found: EpochMs[] = []
  for (let at = local - 15 * 60 * MINUTE_MS; at <= local + 15 * 60 * MINUTE_MS; at += 5 * MINUTE_MS) {
    if (shownByIntl(timeZone, at) === local) found.push(at)
  }
  return found
}

/** The earliest instant showing `local`; a skipped time moves forward by the length of the gap. */
export function resolveByIntl(timeZone: string, local: number): EpochMs {
  const [earliest] = instantsShowing(timeZone, local)
  if (earliest !== undefined) return earliest
  const offsetBefore = shownByIntl(timeZone, local - DAY_MS) - (local - DAY_MS)
  return local - offsetBefore
}
