import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import postgres from 'postgres'
import { migrate } from '@/db/migrate'
import { projectFolder, serverSettings, sql } from './target'

export type OwnDatabase = {
  /** As the application's role: a setting for a server of one's own. */
  url: string
  /** As superuser. */
  sql: postgres.Sql
  drop: () => Promise<void>
}

const run = promisify(execFile)

/** Another database of the cluster with the demo clinic in it, which no other test knows of. */
export async function ownDatabase(): Promise<OwnDatabase> {
  const settings = serverSettings()
  const name = `genu_own_${randomBytes(5).toString('hex')}`
  await sql`create database ${sql(name)}`
  const [url, adminUrl] = [String(settings.DATABASE_URL), String(process.env.E2E_DATABASE_URL)].map(
    (given) => {
      const at = new URL(given)
      at.pathname = `/${name}`
      return at.href
    },
  ) as [string, string]
  await migrate(adminUrl, new URL(url).username)
  await run(process.execPath, ['--import', 'tsx', 'scripts/seed-demo.ts'], {
    cwd: projectFolder,
    env: { ...process.env, ...settings, DATABASE_URL: url },
  })
  const own = postgres(adminUrl, { max: 2, onnotice: () => undefined })
  return {
    url,
    sql: own,
    drop: async () => {
      await own.end({ timeout: 1 })
      await sql`drop database ${sql(name)} with (force)`
    },
  }
}
