import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { connect, type Database } from '@/db/client'
import { migrate } from '@/db/migrate'
import { applyTestSettings } from './test-settings'

const APP_ROLE = 'genu_test_app'
const APP_PASSWORD = 'genu_test_app'
const ROLE_LOCK = 4_801_123

export type TestDatabase = {
  /** As the application's role, which is what `database()` of the server connects as too. */
  url: string
  /** As the superuser, for looking past the application's rights. */
  ownerUrl: string
  db: Database
  /** Closes this file's connections and removes the database. */
  drop: () => Promise<void>
}

/**
 * Makes a fresh, migrated database in the cluster that TEST_DATABASE_ADMIN_URL names, and points the settings of this
 * test file at it. Call it in `beforeAll`, before anything reads the settings.
 *
 * @param settings further environment variables, e.g. `{ RATE_LIMITS: 'on' }`
 */
export async function createTestDatabase(settings: Record<string, string> = {}): Promise<TestDatabase> {
  const adminUrl = process.env.TEST_DATABASE_ADMIN_URL
  if (!adminUrl) throw new Error('TEST_DATABASE_ADMIN_URL is not set: run the tests through npm test')
  const name = `genu_test_${randomBytes(6).toString('hex')}`
  await asAdmin(adminUrl, async (admin) => {
    await ensureAppRole(admin)
    await admin`create database ${admin(name)}`
  })
  const ownerUrl = withDatabase(adminUrl, name)
  await migrate(ownerUrl, APP_ROLE)

  const url = asRole(ownerUrl)
  applyTestSettings({ DATABASE_URL: url, ...settings })
  const { client, db } = connect({ url, connections: 4 })
  const drop = async () => {
    await client.end({ timeout: 1 })
    await closeServerPool()
    await asAdmin(adminUrl, async (admin) => {
      await admin`drop database ${admin(name)} with (force)`
    })
  }
  return { url, ownerUrl, db, drop }
}

async function asAdmin(url: string, work: (admin: postgres.Sql) => Promise<void>) {
  const admin = postgres(url, { max: 1, onnotice: () => undefined })
  try {
    await work(admin)
  } finally {
    await admin.end({ timeout: 5 })
  }
}

/** Test files run side by side and all want the role. */
async function ensureAppRole(admin: postgres.Sql) {
  await admin.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(${ROLE_LOCK})`
    const found = await tx`select 1 from pg_roles where rolname = ${APP_ROLE}`
    if (found.length === 0) await tx.unsafe(`create role ${APP_ROLE} login password '${APP_PASSWORD}'`)
  })
}

async function closeServerPool() {
  const held = globalThis as { genuDatabase?: ReturnType<typeof connect> }
  await held.genuDatabase?.client.end({ timeout: 1 })
  delete held.genuDatabase
}

function withDatabase(adminUrl: string, name: string) {
  const url = new URL(adminUrl)
  url.pathname = `/${name}`
  return url.href
}

function asRole(ownerUrl: string) {
  const url = new URL(ownerUrl)
  url.username = APP_ROLE
  url.password = APP_PASSWORD
  return url.href
}
