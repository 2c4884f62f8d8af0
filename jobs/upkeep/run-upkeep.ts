import { reportFailure } from '@/server/log/report-failure'
import { deleteExpiredDrafts } from './delete-expired-drafts'
import { deleteExpiredHolds } from './delete-expired-holds'
import { deleteExpiredSignIns } from './delete-expired-sign-ins'
import { deleteStaleAnswerAccess } from './delete-stale-answer-access'
import { deleteStaleIdempotencyKeys } from './delete-stale-idempotency-keys'
import { deleteStaleRateCounts } from './delete-stale-rate-counts'
import { tellAboutUndecided } from './tell-about-undecided'

/** Small jobs that may run in several workers at once and at any time. */
const TASKS = {
  deleteExpiredDrafts,
  deleteExpiredHolds,
  deleteExpiredSignIns,
  deleteStaleAnswerAccess,
  deleteStaleIdempotencyKeys,
  deleteStaleRateCounts,
  tellAboutUndecided,
}

/** Runs every task; one that fails is reported and does not keep the others from running. */
export async function runUpkeep(now: Date) {
  for (const [name, task] of Object.entries(TASKS)) {
    await task(now).catch((error: unknown) => reportFailure(`upkeep.${name}`, error))
  }
}
