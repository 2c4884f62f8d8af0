import { randomUUID } from 'node:crypto'
import { and, eq, inArray, lte, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { resourceClaim } from '@/db/schema/scheduling'
import type { Interval } from '@/domain/scheduling/timetable'
import { nowDate } from '../../clock/now'

/** A range of instants as PostgreSQL reads it, the end left out. */
export const rangeText = ({ start, end }: Interval) =>
  `[${new Date(start).toISOString()},${new Date(end).toISOString()})`

/**
 * Removes lapsed holds that stand in the way on these resources. Only claims on resources whose lock the caller has
 * are touched, so that two clean-ups never wait for each other.
 */
export async function removeLapsedHolds(
  tx: Transaction,
  { resourceIds, during }: { resourceIds: string[]; during: Interval },
) {
  await tx
    .delete(resourceClaim)
    .where(
      and(
        inArray(resourceClaim.resourceId, resourceIds),
        eq(resourceClaim.kind, 'hold'),
        lte(resourceClaim.expiresAt, nowDate()),
        sql`${resourceClaim.during} && ${rangeText(during)}::tstzrange`,
      ),
    )
}

type Cause =
  | { kind: 'hold'; holdId: string; expiresAt: Date }
  | { kind: 'appointment'; appointmentId: string }

/** Takes the time of every resource at once. @throws 23P01 when any of them is taken: then none is. */
export async function writeClaims(
  tx: Transaction,
  claim: { resourceIds: string[]; during: Interval; cause: Cause },
) {
  const { kind, ...cause } = claim.cause
  await tx.insert(resourceClaim).values(
    [...claim.resourceIds].sort().map((resourceId) => ({
      id: randomUUID(),
      resourceId,
      during: rangeText(claim.during),
      kind,
      ...cause,
    })),
  )
}
