import { lte } from 'drizzle-orm'
import { hold } from '@/db/schema/scheduling'
import { database } from '@/server/database'

/** Frees times that were kept and not booked; their claims go with them. Whoever made the hold, only lapsed ones. */
export async function deleteExpiredHolds(now: Date) {
  await database().delete(hold).where(lte(hold.expiresAt, now))
}
