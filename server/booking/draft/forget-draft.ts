import { eq } from 'drizzle-orm'
import { cookies } from 'next/headers'
import { bookingDraft } from '@/db/schema/booking'
import { hold } from '@/db/schema/scheduling'
import { database } from '../../database'
import { draftCookie } from '../../links/cookie'
import type { BookingDraft } from './draft'

/** Takes a draft, its hold and its cookie away: of those whom the check stops nothing is kept. Call it in an action. */
export async function forgetDraft({ id, holdId }: BookingDraft): Promise<void> {
  await database().transaction(async (tx) => {
    await tx.delete(bookingDraft).where(eq(bookingDraft.id, id))
    if (holdId) await tx.delete(hold).where(eq(hold.id, holdId))
  })
  const jar = await cookies()
  jar.delete(draftCookie(id))
}
