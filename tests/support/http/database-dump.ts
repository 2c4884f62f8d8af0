import { sql } from './target'

type Found = { where: string; count: number }

/** Where a text stands in the tables, column for column as the database writes them out; bytes as hex and as text. */
export async function findInTables(
  texts: readonly string[],
  leaveOut: readonly string[] = [],
): Promise<Found[]> {
  const tables = await sql<{ name: string }[]>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE'`
  const found: Found[] = []
  for (const { name } of tables) {
    if (leaveOut.includes(name)) continue
    const patterns = texts
      .flatMap((text) => [text, Buffer.from(text).toString('hex')])
      .map((text) => `%${text}%`)
    const rows = await sql<{ count: number }[]>`
      select count(*)::int as count from ${sql(name)} t where t::text like any(${patterns})`
    if (rows[0]?.count) found.push({ where: name, count: rows[0].count })
  }
  return found
}

/** Files of the cluster, write-ahead log included, in which a text stands. */
export async function findInFiles(text: string): Promise<string[]> {
  await sql`checkpoint`
  const bytes = Buffer.from(text)
  const wal = await sql<{ path: string }[]>`
    select 'pg_wal/' || name as path from pg_ls_waldir()
    where position(${bytes}::bytea in pg_read_binary_file('pg_wal/' || name)) > 0`
  const [database] = await sql<{ folder: string }[]>`
    select 'base/' || oid as folder from pg_database where datname = current_database()`
  const folder = database?.folder ?? ''
  const base = await sql<{ path: string }[]>`
    select ${folder} || '/' || file as path from pg_ls_dir(${folder}) as file
    where position(${bytes}::bytea in coalesce(pg_read_binary_file(${folder} || '/' || file, true), ''::bytea)) > 0`
  return [...wal, ...base].map(({ path }) => path)
}
