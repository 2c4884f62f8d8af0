import { connect } from '@/db/client'
import { env } from './env'

// Kept on globalThis so that the development server's reloads do not pile up connections.
const held = globalThis as { genuDatabase?: ReturnType<typeof connect> }

/** The process-wide connection pool as the application's role. Never used for session-scoped state. */
export function database() {
  held.genuDatabase ??= connect({ url: env().DATABASE_URL, connections: 10 })
  return held.genuDatabase.db
}
