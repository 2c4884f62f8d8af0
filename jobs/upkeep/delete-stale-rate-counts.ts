import { lte } from 'drizzle-orm'
import { rateCount } from '@/db/schema/outbox'
import { database } from '@/server/database'

/** Longer than the window of any limit. */
const KEPT_MILLISECONDS = 48 * 3_600_000

export async function deleteStaleRateCounts(now: Date) {
  const keptSince = new Date(now.getTime() - KEPT_MILLISECONDS)
  await database().delete(rateCount).where(lte(rateCount.windowStartsAt, keptSince))
}
