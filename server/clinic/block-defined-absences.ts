import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { databaseErrorCode } from '@/db/quiet-errors'
import { resourceClaim } from '@/db/schema/scheduling'
import type { ClinicDefinition } from '@/domain/clinic/definition'
import { closureInterval } from '@/domain/scheduling/open-intervals'
import type { Closure } from '@/domain/scheduling/timetable'
import { lockResources } from '../booking/claims/lock-resources'
import { rangeText } from '../booking/claims/write-claims'
import { now } from '../clock/now'
import { idOf } from './compare-slugs'

/** Marks the blocks that come from the definition, as against those that staff set. */
const FROM_DEFINITION = 'definition'

type Parts = { definition: ClinicDefinition; resourceIds: ReadonlyMap<string, string> }

/**
 * Turns closures and time off of the definition into claims, so that the constraint keeps bookings out of them. Where
 * a booking already stands, the block lies over it without excluding it: the booking is reported, not lost.
 */
export async function blockDefinedAbsences(tx: Transaction, { definition, resourceIds }: Parts) {
  await lockResources(tx, [...resourceIds.values()])
  await tx
    .delete(resourceClaim)
    .where(and(eq(resourceClaim.kind, 'block'), eq(resourceClaim.reason, FROM_DEFINITION)))
  for (const { slug, timeZone, closures } of absences(definition)) {
    for (const closure of closures) {
      const during = closureInterval({ closure, timeZone })
      if (during.end <= now().epochMilliseconds) continue
      await block(tx, { resourceId: idOf(resourceIds, slug), during: rangeText(during) })
    }
  }
}

async function block(tx: Transaction, row: { resourceId: string; during: string }) {
  const claim = { ...row, kind: 'block' as const, reason: FROM_DEFINITION }
  try {
    await tx.transaction((inner) => inner.insert(resourceClaim).values({ id: randomUUID(), ...claim }))
  } catch (error) {
    if (databaseErrorCode(error) !== '23P01') throw error
    await tx.insert(resourceClaim).values({ id: randomUUID(), ...claim, exclusive: false })
  }
}

function absences({ locations, practitioners, rooms, devices }: ClinicDefinition) {
  const timeOff = new Map<string, readonly Closure[]>(
    practitioners.map(({ slug, timeOff: off }) => [slug, off ?? []]),
  )
  return [...practitioners, ...rooms, ...devices].flatMap(({ slug, location }) => {
    const place = locations.find((one) => one.slug === location)
    if (!place) return []
    return [
      { slug, timeZone: place.timeZone, closures: [...(place.closures ?? []), ...(timeOff.get(slug) ?? [])] },
    ]
  })
}
