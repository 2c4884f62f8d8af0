import { and, asc, eq, gt, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { recordAudit } from '../audit/record-audit'
import { env } from '../env'
import type { KeyRing } from './key-material'
import { rewrap, sealedPrefix } from './sealed'
import { type SealedColumn, sealedColumns } from './sealed-columns'

const BATCH = 200

export type Rewrapped = {
  /** Values whose key is now wrapped by the first key of the ring. */
  rewrapped: number
  /** Values that no key of the ring opens, by column; they stay as they are. */
  unopened: { table: string; column: string; count: number }[]
}

/**
 * Wraps the key of every sealed value with the first key of the ring, so that older keys can be taken off it. Runs
 * while the clinic works: each value is written only if nobody has changed it meanwhile. Broken off, it goes on where
 * it was when it is run again.
 */
export async function rewrapRecords(db: Database, ring: KeyRing = env().DATA_KEYS): Promise<Rewrapped> {
  const result: Rewrapped = { rewrapped: 0, unopened: [] }
  for (const sealed of sealedColumns()) {
    let unopened = 0
    // a process that still seals with an older key may have written behind the first pass
    for (let moved = -1; moved !== 0; ) {
      const pass = await passOver(db, { sealed, ring })
      moved = pass.moved
      unopened = pass.unopened
      result.rewrapped += moved
    }
    if (unopened > 0) result.unopened.push({ ...sealed.name, count: unopened })
  }
  await db.transaction((tx) =>
    recordAudit(tx, {
      actor: { kind: 'system' },
      action: 'keys.rewrapped',
      subject: { kind: 'key', id: ring.current },
      detail: { rewrapped: result.rewrapped, unopened: result.unopened.length },
    }),
  )
  return result
}

type Pass = { sealed: SealedColumn; ring: KeyRing }

async function passOver(db: Database, { sealed, ring }: Pass) {
  const { table, primaryKey, column, rowId } = sealed
  const prefix = sealedPrefix(ring.current)
  const isUnderOther = sql`substring(${column} from 1 for ${prefix.length}) <> ${prefix}`
  const pass = { moved: 0, unopened: 0 }
  for (let last: unknown = null; ; ) {
    const rows = await db
      .select({ key: primaryKey, rowId, value: column })
      .from(table)
      .where(and(isUnderOther, last === null ? undefined : gt(primaryKey, last)))
      .orderBy(asc(primaryKey))
      .limit(BATCH)
    for (const row of rows) {
      const outcome = await moveOne(db, { sealed, ring, row })
      if (outcome === 'moved') pass.moved += 1
      if (outcome === 'unopened') pass.unopened += 1
    }
    if (rows.length < BATCH) return pass
    last = rows.at(-1)?.key
  }
}

type Row = { key: unknown; rowId: string; value: unknown }

async function moveOne(db: Database, { sealed, ring, row }: Pass & { row: Row }) {
  const { table, name, primaryKey, column, field } = sealed
  const value = row.value as Buffer
  const moved = rewrapped({ place: { ...name, rowId: row.rowId }, value, ring })
  if (!moved) return 'unopened'
  const written = await db
    .update(table)
    .set({ [field]: moved })
    .where(and(eq(primaryKey, row.key), eq(column, value)))
    .returning({ key: primaryKey })
  return written.length === 1 ? 'moved' : 'changed'
}

function rewrapped({
  place,
  value,
  ring,
}: {
  place: Parameters<typeof rewrap>[0]
  value: Buffer
  ring: KeyRing
}) {
  try {
    return rewrap(place, value, ring)
  } catch {
    return null
  }
}
