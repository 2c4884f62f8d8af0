import { getTableColumns, getTableName, is, type SQL, sql } from 'drizzle-orm'
import { type PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { schema } from '@/db/client'
import { idempotencyKey } from '@/db/schema/scheduling'
import { typedPage } from '@/db/schema/typed-page'

export type SealedColumn = {
  table: PgTable
  name: { table: string; column: string }
  primaryKey: PgColumn
  column: PgColumn
  /** Name of the schema's field, as an update takes it. */
  field: string
  /** What the value is bound to: the row's id unless its table says otherwise. */
  rowId: SQL<string>
}

/** Tables whose values are bound to something else than the column `id`. */
const BOUND_TO = new Map<PgTable, SQL<string>>([
  [idempotencyKey, sql`encode(${idempotencyKey.keyHash}, 'hex')`],
  [typedPage, sql`coalesce(${typedPage.draftId}, ${typedPage.formId})::text || '/' || ${typedPage.page}`],
])

/** Every column of the schema that keeps sealed values: those named `…_sealed`. */
export function sealedColumns(): SealedColumn[] {
  return Object.values(schema).flatMap((table) => (is(table, PgTable) ? sealedColumnsOf(table) : []))
}

function sealedColumnsOf(table: PgTable): SealedColumn[] {
  const columns = Object.entries<PgColumn>(getTableColumns(table))
  const primaryKey = columns.map(([, column]) => column).find(({ primary }) => primary)
  return columns
    .filter(([, { name }]) => name.endsWith('_sealed'))
    .map(([field, column]) => {
      if (!primaryKey) throw new Error(`${getTableName(table)} has sealed values and no primary key`)
      return {
        table,
        name: { table: getTableName(table), column: column.name },
        primaryKey,
        column,
        field,
        rowId: BOUND_TO.get(table) ?? sql`${primaryKey}::text`,
      }
    })
}
