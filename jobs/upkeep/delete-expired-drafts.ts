import { lte } from 'drizzle-orm'
import { bookingDraft } from '@/db/schema/booking'
import { database } from '@/server/database'

/** Answers of bookings that nobody finished are kept no longer than their draft lives. */
export async function deleteExpiredDrafts(now: Date) {
  await database().delete(bookingDraft).where(lte(bookingDraft.expiresAt, now))
}
