import { setTimeout as wait } from 'node:timers/promises'
import type { Transaction } from '@/db/client'
import { databaseErrorCode } from '@/db/quiet-errors'
import { database } from '../../database'

const EXCLUSION_VIOLATION = '23P01'
// serialization failure, deadlock, and a reference that chance gave twice
const TRY_AGAIN = new Set(['40001', '40P01', '23505'])
const MOST_RETRIES = 3
const LONGEST_PAUSE_MILLISECONDS = 60

/** Thrown inside a claim transaction to give it up: the time went to someone else. */
export class SlotTaken extends Error {
  override name = 'SlotTaken'
}

/**
 * Runs a transaction that takes resources' time. A lost race (`SlotTaken`, or the exclusion constraint's word) gives
 * `taken`; serialization failures and deadlocks are tried again up to three times after a random pause.
 */
export async function claimTransaction<Result>(
  run: (tx: Transaction) => Promise<Result>,
): Promise<{ taken: true } | { taken: false; result: Result }> {
  for (let retry = 0; ; retry += 1) {
    try {
      return { taken: false, result: await database().transaction(run) }
    } catch (error) {
      if (error instanceof SlotTaken) return { taken: true }
      const code = databaseErrorCode(error) ?? ''
      if (code === EXCLUSION_VIOLATION) return { taken: true }
      if (!TRY_AGAIN.has(code) || retry >= MOST_RETRIES) throw error
      await wait(Math.random() * LONGEST_PAUSE_MILLISECONDS * (retry + 1))
    }
  }
}
