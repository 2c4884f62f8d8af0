import { randomUUID } from 'node:crypto'
import { databaseErrorCode } from '@/db/quiet-errors'
import { log } from './log'

/**
 * Writes an unexpected failure to the log without its message, which may quote what a person typed.
 * @returns the id under which the log line can be found, fit to show
 */
export function reportFailure(where: string, error: unknown): string {
  const failureId = randomUUID().slice(0, 8)
  const name = error instanceof Error ? error.name : typeof error
  const frames =
    error instanceof Error
      ? error.stack
          ?.split('\n')
          .filter((line) => /^\s+at /.test(line))
          .slice(0, 8)
      : []
  log().error({ failureId, where, name, code: databaseErrorCode(error), frames }, 'unexpected failure')
  return failureId
}
