import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'

/** Pairs of live claims that take the same resource at the same time: must be none, whatever was tried. */
export async function overlappingClaims(db: Database): Promise<number> {
  const rows = await db.execute<{ pairs: number }>(sql`
    select count(*)::int as pairs from resource_claim a join resource_claim b
    on a.id < b.id and a.resource_id = b.resource_id and a.during && b.during`)
  return rows[0]?.pairs ?? -1
}

/** Rows that a booking must never leave behind: claims without a cause, visits without form, claim or audit row. */
export async function orphanRows(db: Database): Promise<number> {
  const rows = await db.execute<{ orphans: number }>(sql`
    select (
      (select count(*) from appointment a where a.status in ('pending', 'booked')
        and not exists (select 1 from resource_claim c where c.appointment_id = a.id)) +
      (select count(*) from appointment a where not exists (select 1 from intake_form f where f.appointment_id = a.id)) +
      (select count(*) from appointment a where not exists (
        select 1 from audit_event e where e.subject_id = a.id::text and e.action like 'appointment.%'))
    )::int as orphans`)
  return rows[0]?.orphans ?? -1
}
