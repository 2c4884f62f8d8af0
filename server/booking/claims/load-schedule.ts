import { sql } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import type { Interval, ResourceTimetable, SchedulingQuery } from '@/domain/scheduling/timetable'
import { DAY_MS, type EpochMs } from '@/domain/time/epoch'
import type { Clinic, ClinicService } from '../../clinic/load-clinic'
import { now } from '../../clock/now'

type Wanted = {
  clinic: Clinic
  service: ClinicService
  /** The claims that meet this stretch are read, and no others: history costs nothing. */
  during: Interval
  practitionerId?: string | undefined
  /** The asker's own hold does not stand in its way. */
  ownHoldId?: string | null | undefined
  /** Only these resources; all that the service may use when absent. */
  resourceIds?: readonly string[]
}

/** Everything that decides which starts are free, as the scheduling engine asks for it. One query. */
export async function loadSchedule(db: Database | Transaction, wanted: Wanted): Promise<SchedulingQuery> {
  const { clinic, service } = wanted
  const all = [...service.practitionerIds, ...service.roomIds, ...service.deviceIds]
  const ids = all.filter(
    (id) => clinic.resources.get(id)?.active && (!wanted.resourceIds || wanted.resourceIds.includes(id)),
  )
  const claims = await claimsByResource(db, {
    ids,
    during: wanted.during,
    ownHoldId: wanted.ownHoldId ?? null,
  })
  const resources = ids.flatMap((id): ResourceTimetable[] => {
    const found = clinic.resources.get(id)
    if (!found) return []
    return [
      {
        resourceId: id,
        kind: found.kind,
        hours: found.hours,
        timeOff: found.timeOff,
        claims: claims.get(id) ?? [],
      },
    ]
  })
  return { location: service.location, service, resources, now: now(), practitionerId: wanted.practitionerId }
}

type Claims = { ids: readonly string[]; during: Interval; ownHoldId: string | null }

async function claimsByResource(db: Database | Transaction, { ids, during, ownHoldId }: Claims) {
  const byResource = new Map<string, Interval[]>()
  if (ids.length === 0) return byResource
  const range = sql`tstzrange(${isoOf(during.start - DAY_MS)}::timestamptz, ${isoOf(during.end + DAY_MS)}::timestamptz)`
  const wanted = sql`resource_id = any(array[${sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  )}])
    and during && ${range}
    and (expires_at is null or expires_at > ${now().toString()}::timestamptz)
    and ${ownHoldId ? sql`hold_id is distinct from ${ownHoldId}::uuid` : sql`true`}`
  // two halves, so that each can use the index that exists for it
  const rows = await db.execute<{ resource: string; start: string; end: string }>(sql`
    select resource_id as resource, extract(epoch from lower(during)) as start, extract(epoch from upper(during)) as end
    from resource_claim where exclusive and ${wanted}
    union all
    select resource_id, extract(epoch from lower(during)), extract(epoch from upper(during))
    from resource_claim where not exclusive and ${wanted}`)
  for (const row of rows) {
    const claim = { start: Number(row.start) * 1000, end: Number(row.end) * 1000 }
    const claims = byResource.get(row.resource)
    if (claims) claims.push(claim)
    else byResource.set(row.resource, [claim])
  }
  return byResource
}

const isoOf = (ms: EpochMs) => new Date(ms).toISOString()
