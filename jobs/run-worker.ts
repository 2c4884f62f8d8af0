import { setTimeout as sleep } from 'node:timers/promises'
import { nowDate } from '@/server/clock/now'
import { reportFailure } from '@/server/log/report-failure'
import { sendNextMail } from '@/server/mail/send-next-mail'
import { runUpkeep } from './upkeep/run-upkeep'

const POLL_MILLISECONDS = 1_000
const UPKEEP_EVERY_MILLISECONDS = 60_000
const LONGEST_PAUSE_MILLISECONDS = 30_000

/**
 * Sends mail and keeps house until told to stop: at once while there is work, then looking every second. A database
 * that is away is waited for. What is being sent when the signal comes is finished first, which takes at most the
 * provider's deadline.
 */
export async function runWorker({ signal }: { signal: AbortSignal }) {
  let nextUpkeepAt = 0
  let failures = 0
  while (!signal.aborted) {
    try {
      if (performance.now() >= nextUpkeepAt) {
        await runUpkeep(nowDate())
        nextUpkeepAt = performance.now() + UPKEEP_EVERY_MILLISECONDS
      }
      const outcome = await sendNextMail()
      failures = 0
      if (outcome === null) await pause(POLL_MILLISECONDS, signal)
    } catch (error) {
      reportFailure('worker', error)
      failures += 1
      await pause(Math.min(POLL_MILLISECONDS * 2 ** failures, LONGEST_PAUSE_MILLISECONDS), signal)
    }
  }
}

async function pause(milliseconds: number, signal: AbortSignal) {
  await sleep(milliseconds, undefined, { signal }).catch(() => undefined)
}
