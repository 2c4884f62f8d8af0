import { randomUUID } from 'node:crypto'
import { databaseErrorCode, stackFrames } from '@/db/quiet-errors'
import { log } from './log'

const MOST_FRAMES = 8

/**
 * Writes an unexpected failure to the log without its message, which may quote what a person typed.
 * @returns the id under which the log line can be found, fit to show
 */
export function reportFailure(where: string, error: unknown): string {
  const failureId = randomUUID().slice(0, 8)
  const name = error instanceof Error ? error.name : typeof error
  const frames = error instanceof Error ? stackFrames(error).slice(0, MOST_FRAMES) : []
  log().error({ failureId, where, name, code: databaseErrorCode(error), frames }, 'unexpected failure')
  return failureId
}
