import { eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { hold } from '@/db/schema/scheduling'

/** Gives up a hold and the time it keeps. */
export async function releaseHold(tx: Transaction, holdId: string) {
  await tx.delete(hold).where(eq(hold.id, holdId))
}
