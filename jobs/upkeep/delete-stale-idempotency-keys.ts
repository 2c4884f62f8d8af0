import { lte } from 'drizzle-orm'
import { idempotencyKey } from '@/db/schema/scheduling'
import { database } from '@/server/database'

const KEPT_MILLISECONDS = 48 * 3_600_000

/** A repeated request is recognised for two days; nobody retries longer. */
export async function deleteStaleIdempotencyKeys(now: Date) {
  const keptSince = new Date(now.getTime() - KEPT_MILLISECONDS)
  await database().delete(idempotencyKey).where(lte(idempotencyKey.createdAt, keptSince))
}
