const FIRST_DELAY_SECONDS = 20
const LONGEST_DELAY_SECONDS = 4 * 3600
const MOST_ATTEMPTS = 10
/** The provider remembers an idempotency key for 24 hours; no try may come after it has forgotten. */
const LAST_RETRY_AFTER_SECONDS = 20 * 3600

type Failure = {
  /** Tries so far, the failed one included. */
  attempts: number
  createdAt: Date
  now: Date
  /** What the provider asked for, if it did. */
  retryAfterSeconds: number | null
  /** 0 to 1, for the jitter. */
  random: number
}

/**
 * When to try again: 20 seconds, then three times as long each time up to 4 hours, plus or minus a fifth.
 * @returns null when it is time to give up: after 10 tries or 20 hours
 */
export function nextTryAt({ attempts, createdAt, now, retryAfterSeconds, random }: Failure): Date | null {
  if (attempts >= MOST_ATTEMPTS) return null
  const grown = FIRST_DELAY_SECONDS * 3 ** (attempts - 1)
  const spread = Math.min(grown, LONGEST_DELAY_SECONDS) * (0.8 + 0.4 * random)
  const asked = Math.min(retryAfterSeconds ?? 0, LONGEST_DELAY_SECONDS)
  const next = new Date(now.getTime() + Math.max(spread, asked) * 1000)
  return isTooOldToRetry({ attempts, createdAt, now: next }) ? null : next
}

/** A message that was tried before must not be tried again once its key may be forgotten. */
export function isTooOldToRetry({
  attempts,
  createdAt,
  now,
}: Pick<Failure, 'attempts' | 'createdAt' | 'now'>): boolean {
  if (attempts === 0) return false
  if (attempts >= MOST_ATTEMPTS) return true
  return now.getTime() - createdAt.getTime() > LAST_RETRY_AFTER_SECONDS * 1000
}
