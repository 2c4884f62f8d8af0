import { describe, expect, it } from 'vitest'
import { isTooOldToRetry, nextTryAt } from './retry-schedule'

const createdAt = new Date('2026-03-03T09:00:00Z')
const at = (hours: number) => new Date(createdAt.getTime() + hours * 3_600_000)
const failure = { attempts: 1, createdAt, now: createdAt, retryAfterSeconds: null, random: 0.5 }
const secondsUntil = (next: Date | null) => ((next?.getTime() ?? 0) - createdAt.getTime()) / 1000

describe('R4 tries of a mail', () => {
  it('come 20 seconds after the first failure, then three times as late each time', () => {
    expect([1, 2, 3, 4].map((attempts) => secondsUntil(nextTryAt({ ...failure, attempts })))).toEqual([
      20, 60, 180, 540,
    ])
  })

  it('are spread by a fifth to either side, so that workers do not come back together', () => {
    expect(secondsUntil(nextTryAt({ ...failure, random: 0 }))).toBe(16)
    expect(secondsUntil(nextTryAt({ ...failure, random: 1 }))).toBe(24)
  })

  it('wait as long as the provider asks', () => {
    expect(secondsUntil(nextTryAt({ ...failure, retryAfterSeconds: 120 }))).toBe(120)
    expect(secondsUntil(nextTryAt({ ...failure, retryAfterSeconds: 5 }))).toBe(20)
  })

  it('end after ten', () => {
    expect(nextTryAt({ ...failure, attempts: 9 })).not.toBeNull()
    expect(nextTryAt({ ...failure, attempts: 10 })).toBeNull()
  })

  it('all fit before the provider forgets the key, the longest waits included', () => {
    let now = createdAt
    let attempts = 1
    for (;;) {
      const next = nextTryAt({ ...failure, attempts, now, random: 1 })
      if (!next) break
      now = next
      attempts += 1
    }
    expect(attempts).toBe(10)
    expect(now.getTime() - createdAt.getTime()).toBeLessThan(24 * 3_600_000)
  })

  it('never come later than 20 hours after queueing, if one was made before', () => {
    expect(nextTryAt({ ...failure, attempts: 2, now: at(19.99) })).toBeNull()
    expect(isTooOldToRetry({ attempts: 1, createdAt, now: at(20.1) })).toBe(true)
  })

  it('may begin late: a message that nobody has tried cannot have been sent', () => {
    expect(isTooOldToRetry({ attempts: 0, createdAt, now: at(30) })).toBe(false)
  })
})
