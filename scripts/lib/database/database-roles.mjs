import { ExpectedFailure } from '../expected-failure.mjs'

const OWNER_ROLE = 'genu_owner'
const APP_ROLE = 'genu_app'

/**
 * Addresses of one database of the embedded cluster, one per role.
 * @param {{ port: number, passwords: { admin: string, owner: string, app: string }, database: string }} what
 */
export function embeddedUrls({ port, passwords, database }) {
  const url = (role, password) => `postgres://${role}:${password}@127.0.0.1:${port}/${database}`
  return {
    admin: url('postgres', passwords.admin),
    owner: url(OWNER_ROLE, passwords.owner),
    app: url(APP_ROLE, passwords.app),
  }
}

/**
 * Makes the two roles and a database if they are missing: the owner migrates, the application's role
 * may connect and is given its table rights by the migrations. Passwords are set anew each time.
 * @param {{ adminUrl: string, passwords: { owner: string, app: string }, database: string, place: { dataFolder: string } }} what
 */
export async function ensureRolesAndDatabase({ adminUrl, passwords, database, place }) {
  const { default: postgres } = await import('postgres')
  const sql = postgres(adminUrl, { max: 1, connect_timeout: 10, onnotice: () => {} })
  try {
    await ensureRole({ sql, role: OWNER_ROLE, password: passwords.owner })
    await ensureRole({ sql, role: APP_ROLE, password: passwords.app })
    const found = await sql`select 1 from pg_database where datname = ${database}`
    if (found.length === 0) await sql`create database ${sql(database)} owner ${sql(OWNER_ROLE)}`
    await sql`revoke all on database ${sql(database)} from public`
    await sql`grant connect on database ${sql(database)} to ${sql(APP_ROLE)}`
  } catch (error) {
    if (error.code !== '28P01') throw error
    throw new ExpectedFailure(
      `The secrets beside the database in ${place.dataFolder} do not belong to it. ` +
        'Bring back its secrets.json, or delete that folder if it holds nothing you need, and start again.',
    )
  } finally {
    await sql.end({ timeout: 5 })
  }
}

async function ensureRole({ sql, role, password }) {
  const found = await sql`select 1 from pg_roles where rolname = ${role}`
  if (found.length === 0) await sql`create role ${sql(role)} login`
  // A utility statement takes no parameters; the password is our own random base64url text.
  if (!/^[\w-]+$/.test(password)) throw new Error('A database password has unexpected characters')
  await sql.unsafe(`alter role ${role} password '${password}'`)
}
