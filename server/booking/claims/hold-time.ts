import { randomUUID } from 'node:crypto'
import { and, count, eq, gt, ne } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { bookingDraft } from '@/db/schema/booking'
import { hold, resourceClaim } from '@/db/schema/scheduling'
import { visitRange } from '@/domain/scheduling/claim-range'
import type { EpochMs } from '@/domain/time/epoch'
import { type ClinicService, currentClinic } from '../../clinic/load-clinic'
import { nowDate } from '../../clock/now'
import { hashToken } from '../../crypto/token'
import { database } from '../../database'
import { env } from '../../env'
import type { BookingDraft } from '../draft/draft'
import { browserHolder } from './browser-holder'
import { lockHolder } from './lock-resources'
import { type TakeTimeResult, takeTime } from './take-time'
import { writeClaims } from './write-claims'

const HOLD_MINUTES = 10
const MOST_HOLDS = 3
const MINUTE_MILLISECONDS = 60_000

class TooManyHolds extends Error {}

export type Held = { holdId: string; startsAt: Date; endsAt: Date; expiresAt: Date }
export type HoldResult = TakeTimeResult<Held> | { ok: false; code: 'too_many_holds' }

type Wanted = {
  service: ClinicService
  start: EpochMs
  practitionerId?: string | undefined
  /** Whose holds are counted: a browser's or an API client's secret. */
  holder: string
  mostHolds?: number
  /** An earlier hold that this one replaces. */
  replaces?: string | null
  /** Runs first in the transaction: idempotency. */
  before?: (tx: Transaction) => Promise<void>
  also?: (tx: Transaction, held: Held) => Promise<void>
}

/** Keeps a time for ten minutes for one holder, who may have three at once. */
export async function holdTime(wanted: Wanted): Promise<HoldResult> {
  const { service, start, practitionerId } = wanted
  const holderHash = hashToken(wanted.holder)
  const replaced = wanted.replaces ?? null
  const ownHold = replaced ? { id: replaced, resourceIds: await heldResources(replaced) } : null
  try {
    return await takeTime<Held>({
      clinic: await currentClinic(),
      service,
      start,
      practitionerId,
      ownHold,
      before: async (tx) => {
        await wanted.before?.(tx)
        await lockHolder(tx, holderHash)
        if (replaced) await tx.delete(hold).where(and(eq(hold.id, replaced), eq(hold.holderHash, holderHash)))
        await refuseTooMany(tx, { holderHash, replaced, most: wanted.mostHolds ?? MOST_HOLDS })
      },
      write: async (tx, { resourceIds, during }) => {
        const holdId = randomUUID()
        const visit = visitRange({ service, start })
        const held = { startsAt: new Date(visit.start), endsAt: new Date(visit.end), expiresAt: holdExpiry() }
        await tx
          .insert(hold)
          .values({ id: holdId, serviceId: service.id, ...held, holderHash, createdAt: nowDate() })
        const cause = { kind: 'hold' as const, holdId, expiresAt: held.expiresAt }
        await writeClaims(tx, { resourceIds, during, cause })
        await wanted.also?.(tx, { holdId, ...held })
        return { holdId, ...held }
      },
    })
  } catch (error) {
    if (error instanceof TooManyHolds) return { ok: false, code: 'too_many_holds' }
    throw error
  }
}

/** Holds a time for a draft in place of the one it held before, if any. */
export async function holdForDraft(
  draft: BookingDraft,
  { start, practitionerId }: { start: EpochMs; practitionerId?: string | undefined },
) {
  return holdTime({
    service: draft.service,
    start,
    practitionerId,
    holder: await browserHolder(),
    replaces: draft.holdId,
    also: async (tx, { holdId, startsAt }) => {
      await tx
        .update(bookingDraft)
        .set({ holdId, startsAt, practitionerId: practitionerId ?? null })
        .where(eq(bookingDraft.id, draft.id))
    },
  })
}

/** Resources that a hold keeps; none when it is gone. */
export async function heldResources(holdId: string): Promise<string[]> {
  const rows = await database()
    .select({ id: resourceClaim.resourceId })
    .from(resourceClaim)
    .where(eq(resourceClaim.holdId, holdId))
  return rows.map(({ id }) => id)
}

type Count = { holderHash: Buffer; replaced: string | null; most: number }

async function refuseTooMany(tx: Transaction, { holderHash, replaced, most }: Count) {
  if (env().RATE_LIMITS === 'off') return
  const mine = and(eq(hold.holderHash, holderHash), gt(hold.expiresAt, nowDate()))
  const [row] = await tx
    .select({ held: count() })
    .from(hold)
    .where(replaced ? and(mine, ne(hold.id, replaced)) : mine)
  if ((row?.held ?? 0) >= most) throw new TooManyHolds()
}

const holdExpiry = () => new Date(nowDate().getTime() + HOLD_MINUTES * MINUTE_MILLISECONDS)
