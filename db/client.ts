import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { quietDatabaseErrors } from './quiet-errors'
import * as booking from './schema/booking'
import * as clinic from './schema/clinic'
import * as intake from './schema/intake'
import * as outbox from './schema/outbox'
import * as people from './schema/people'
import * as scheduling from './schema/scheduling'
import * as staffAccount from './schema/staff-account'
import * as typedPage from './schema/typed-page'

export const schema = {
  ...clinic,
  ...people,
  ...scheduling,
  ...booking,
  ...intake,
  ...outbox,
  ...staffAccount,
  ...typedPage,
}

export type Database = PostgresJsDatabase<typeof schema>
/** A running transaction: what every write function takes, so that it cannot be called outside one. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]

/**
 * Connects with deadlines on everything that can hang (milliseconds in the session settings).
 * `prepare: false`: statements must also work behind a transaction pooler.
 */
export function connect({ url, connections }: { url: string; connections: number }) {
  quietDatabaseErrors()
  const client = postgres(url, {
    max: connections,
    prepare: false,
    connect_timeout: 5,
    // the library's own grows to 20 s, which is how long every page would wait once the database has been away
    backoff: (tries) => Math.min(0.05 * 2 ** tries, 1),
    idle_timeout: 300,
    onnotice: () => undefined,
    connection: {
      application_name: 'genu',
      statement_timeout: 5_000,
      lock_timeout: 4_000,
      idle_in_transaction_session_timeout: 10_000,
    },
  })
  return { client, db: drizzle(client, { schema }) }
}
