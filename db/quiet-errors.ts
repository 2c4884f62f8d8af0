import { DrizzleQueryError } from 'drizzle-orm/errors'
import { PgPreparedQuery } from 'drizzle-orm/pg-core'

type Quiet = { queryWithCache(sql: string, params: unknown[], run: () => Promise<unknown>): Promise<unknown> }

/**
 * Takes the values out of database errors at their source. A failed query's message lists its parameters and the
 * server's DETAIL names the offending row: both are patient data, and frameworks print what reaches them.
 */
export function quietDatabaseErrors() {
  const prototype = PgPreparedQuery.prototype as unknown as Quiet & { quiet?: true }
  if (prototype.quiet) return
  const original = prototype.queryWithCache
  prototype.quiet = true
  prototype.queryWithCache = async function quietly(sql, params, run) {
    try {
      return await original.call(this, sql, params, run)
    } catch (error) {
      if (error instanceof DrizzleQueryError) hideValues(error)
      throw error
    }
  }
}

function hideValues(error: DrizzleQueryError) {
  const frames = stackFrames(error)
  error.message = `Failed query (${databaseErrorCode(error) ?? 'no code'}): ${error.query.slice(0, 120)}`
  error.stack = [`${error.name}: ${error.message}`, ...frames].join('\n')
  error.params = []
  const cause = error.cause as Record<string, unknown> | undefined
  if (!cause || typeof cause !== 'object') return
  // query and parameters stand on it too, but hidden from whatever prints errors
  for (const name of ['detail', 'where', 'hint']) Reflect.deleteProperty(cause, name)
}

/** Lines of an error's stack that name places in the code: none of its message, which may look like one of them. */
export function stackFrames({ stack = '', message }: Error): string[] {
  const start = stack.indexOf(message)
  if (start === -1) return []
  return stack
    .slice(start + message.length)
    .split('\n')
    .filter((line) => /^ {4}at /.test(line))
}

/** SQLSTATE of a database error, also through drizzle's wrapper: `23P01`, `40P01`, …; null for other errors. */
export function databaseErrorCode(error: unknown): string | null {
  if (!error || typeof error !== 'object') return null
  if ('code' in error && typeof error.code === 'string') return error.code
  return 'cause' in error ? databaseErrorCode(error.cause) : null
}
