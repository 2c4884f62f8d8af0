import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'

/**
 * Waits for its turn on every resource, in one fixed order, until the transaction ends. With this order no two bookings
 * can wait for each other; the exclusion constraint stays the truth. Nothing here outlives the transaction.
 */
export async function lockResources(tx: Transaction, resourceIds: readonly string[]) {
  await lockKeys(
    tx,
    resourceIds.map((id) => `resource:${id}`),
  )
}

/** One booking at a time for one phone or e-mail address, so that the limit on bookings counts rightly. Taken before resources. */
export async function lockContacts(tx: Transaction, contacts: readonly (string | null)[]) {
  await lockKeys(
    tx,
    contacts.flatMap((contact) => (contact ? [`contact:${contact}`] : [])),
  )
}

/** One hold at a time for one browser. Taken before resources. */
export async function lockHolder(tx: Transaction, holderHash: Buffer) {
  await lockKeys(tx, [`holder:${holderHash.toString('base64')}`])
}

async function lockKeys(tx: Transaction, keys: readonly string[]) {
  if (keys.length === 0) return
  const inOrder = [...new Set(keys)].sort()
  // unnest keeps the array's order, so the locks are taken in it
  await tx.execute(sql`
    select pg_advisory_xact_lock(hashtextextended(key, 0))
    from unnest(array[${sql.join(
      inOrder.map((key) => sql`${key}`),
      sql`, `,
    )}]::text[]) as key`)
}
