import { sql } from 'drizzle-orm'
import { rateCount } from '@/db/schema/outbox'
import { nowDate } from '../clock/now'
import { keyedDigest } from '../crypto/token'
import { database } from '../database'
import { env } from '../env'

export type RateLimit = { name: string; limit: number; windowSeconds: number }

/**
 * Counts one request of `client` against a limit shared by all processes.
 * @returns false when the limit is used up; always true with `RATE_LIMITS=off`
 */
export async function takeRate({ name, limit, windowSeconds }: RateLimit, client: string): Promise<boolean> {
  if (env().RATE_LIMITS === 'off') return true
  const now = nowDate()
  const windowStart = new Date(now.getTime() - windowSeconds * 1000)
  const fresh = sql`${rateCount.windowStartsAt} <= ${windowStart.toISOString()}::timestamptz`
  const [row] = await database()
    .insert(rateCount)
    .values({ key: keyedDigest(env().AUTH_SECRET, `${name}|${client}`), windowStartsAt: now, count: 1 })
    .onConflictDoUpdate({
      target: rateCount.key,
      set: {
        count: sql`case when ${fresh} then 1 else ${rateCount.count} + 1 end`,
        windowStartsAt: sql`case when ${fresh} then excluded.window_starts_at else ${rateCount.windowStartsAt} end`,
      },
    })
    .returning({ count: rateCount.count })
  return (row?.count ?? 1) <= limit
}
