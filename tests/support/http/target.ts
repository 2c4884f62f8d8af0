import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import postgres from 'postgres'

export const projectFolder = fileURLToPath(new URL('../../..', import.meta.url))

function given(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: run these tests with npm test -- --only=e2e`)
  return value
}

/** Where the served build answers, e.g. "http://localhost:41234". */
export const baseUrl = given('E2E_BASE_URL')
export const ownOrigin = new URL(baseUrl).origin

/** The database behind it, as superuser: for looking, never for what a user could do. */
export const sql = postgres(given('E2E_DATABASE_URL'), { max: 4, idle_timeout: 5, onnotice: () => undefined })

/** Settings of the served process, for another one beside it. */
export const serverSettings = (): Record<string, string> => JSON.parse(given('E2E_SETTINGS'))

/** A file of the build that is being served. */
export const builtFile = (path: string) => join(projectFolder, '.next', path)

/** Everything that the served processes and their database write down: web server, worker, database. */
export function logFiles(): string[] {
  const files = [
    join(projectFolder, '.genu/logs/test-web.log'),
    join(projectFolder, '.genu/logs/test-worker.log'),
    // the database of a test run lives, and logs, beside the run's report
    join(dirname(given('E2E_REPORT')), 'database.log'),
  ]
  const missing = files.find((file) => !existsSync(file))
  if (missing) throw new Error(`There is no log ${missing}`)
  return files
}
