import { lte } from 'drizzle-orm'
import { answerAccess, birthDateTry } from '@/db/schema/intake'
import { database } from '@/server/database'

const IDLE_MILLISECONDS = 30 * 60_000
const TRIES_KEPT_MILLISECONDS = 24 * 3_600_000

/** Access to stored answers ends after 30 idle minutes; tries of a date of birth count for an hour. */
export async function deleteStaleAnswerAccess(now: Date) {
  const idleSince = new Date(now.getTime() - IDLE_MILLISECONDS)
  await database().delete(answerAccess).where(lte(answerAccess.lastSeenAt, idleSince))
  const triedBefore = new Date(now.getTime() - TRIES_KEPT_MILLISECONDS)
  await database().delete(birthDateTry).where(lte(birthDateTry.triedAt, triedBefore))
}
