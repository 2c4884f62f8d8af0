import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as runMigrations } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'

const FOLDER = fileURLToPath(new URL('./migrations', import.meta.url))
const LOCK = 4_801_122

/**
 * Brings the database to the present schema and gives the application's role exactly what it needs:
 * rows of every table, but audit rows only to add and to read. Safe to run again and side by side.
 *
 * @param ownerUrl connection of the role that owns the schema
 * @param appRole name of the application's role; the owner itself when there is only one role
 */
export async function migrate(ownerUrl: string, appRole: string) {
  const client = postgres(ownerUrl, { max: 1, onnotice: () => undefined, connect_timeout: 10 })
  try {
    await client`select pg_advisory_lock(${LOCK})`
    await runMigrations(drizzle(client), { migrationsFolder: FOLDER })
    await grantRows(client, appRole)
  } finally {
    await client.end({ timeout: 5 })
  }
}

async function grantRows(client: postgres.Sql, appRole: string) {
  const [row] = await client`select current_user as owner`
  if (row?.owner === appRole) return
  const role = client(appRole)
  await client`grant usage on schema public, drizzle to ${role}`
  await client`grant select on all tables in schema drizzle to ${role}`
  await client`grant select, insert, update, delete on all tables in schema public to ${role}`
  await client`grant usage, select on all sequences in schema public to ${role}`
  await client`revoke update, delete, truncate on audit_event from ${role}`
}
