import { sql } from 'drizzle-orm'
import journal from '@/db/migrations/meta/_journal.json' with { type: 'json' }
import { database } from './database'

/** Whether the database answers and has every migration that this build knows. */
export async function isReady(): Promise<boolean> {
  try {
    const rows = await database().execute<{ count: number }>(
      sql`select count(*)::int as count from drizzle.__drizzle_migrations`,
    )
    return (rows[0]?.count ?? 0) >= journal.entries.length
  } catch {
    return false
  }
}
