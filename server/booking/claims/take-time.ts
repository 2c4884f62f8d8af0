import type { Transaction } from '@/db/client'
import { type Combination, candidateCombinations } from '@/domain/scheduling/candidate-combinations'
import { claimRange } from '@/domain/scheduling/claim-range'
import { explainStart, type StartRefusal } from '@/domain/scheduling/explain-start'
import { nearestFreeStarts } from '@/domain/scheduling/nearest-free-starts'
import type { Interval } from '@/domain/scheduling/timetable'
import type { EpochMs } from '@/domain/time/epoch'
import { daysRange, localDateOf } from '@/domain/time/local-date'
import type { Clinic, ClinicService } from '../../clinic/load-clinic'
import { database } from '../../database'
import { claimTransaction, SlotTaken } from './claim-transaction'
import { loadSchedule } from './load-schedule'
import { lockResources } from './lock-resources'
import { practitionerLoad } from './practitioner-load'
import { removeLapsedHolds } from './write-claims'

const MOST_COMBINATIONS_TRIED = 40
const ALTERNATIVES = 5
const ALTERNATIVE_DAYS = 14

export type Taken = { resourceIds: string[]; combination: Combination; during: Interval }

export type TakeTimeResult<Result> =
  | { ok: true; result: Result }
  | { ok: false; code: 'slot_taken'; alternatives: EpochMs[] }
  | { ok: false; code: 'not_bookable'; reason: Exclude<StartRefusal, 'taken'> }

type Wanted<Result> = {
  clinic: Clinic
  service: ClinicService
  start: EpochMs
  practitionerId?: string | undefined
  /** A hold of the asker, whose time counts as free and whose resources are tried first. */
  ownHold?: { id: string; resourceIds: readonly string[] } | null
  /** Runs before the resources are locked, in the same transaction: limits, idempotency. */
  before?: (tx: Transaction) => Promise<void>
  /** Writes the claims and all that belongs to them. */
  write: (tx: Transaction, taken: Taken) => Promise<Result>
}

/**
 * Takes a start for a service: any free practitioner, room and device, or the named practitioner. Each try is one
 * transaction: locks in order, lapsed holds removed, the time checked again by the function that listed it, then
 * `write`. When a choice is lost in a race the next free one is tried in a new transaction, so that lock order holds.
 */
export async function takeTime<Result>(wanted: Wanted<Result>): Promise<TakeTimeResult<Result>> {
  const { clinic, service, start, practitionerId } = wanted
  const during = claimRange({ service, start })
  const ownHoldId = wanted.ownHold?.id ?? null
  const tried = new Set<string>()
  for (let attempt = 0; attempt < MOST_COMBINATIONS_TRIED; attempt += 1) {
    const schedule = await loadSchedule(database(), { clinic, service, during, practitionerId, ownHoldId })
    const refusal = explainStart({ ...schedule, start })
    if (!refusal.ok && refusal.reason !== 'taken')
      return { ok: false, code: 'not_bookable', reason: refusal.reason }
    const load = await practitionerLoad({ service, start })
    const combinations = candidateCombinations({ ...schedule, start, load })
    const combination = heldFirst(combinations, wanted.ownHold).find((one) => !tried.has(keyOf(one)))
    if (!combination) break
    tried.add(keyOf(combination))
    const outcome = await tryCombination(wanted, { combination, during, ownHoldId })
    if (!outcome.taken) return { ok: true, result: outcome.result }
  }
  return { ok: false, code: 'slot_taken', alternatives: await alternatives(wanted) }
}

type Choice = { combination: Combination; during: Interval; ownHoldId: string | null }

function tryCombination<Result>(wanted: Wanted<Result>, { combination, during, ownHoldId }: Choice) {
  const { clinic, service, start } = wanted
  const resourceIds = resourceIdsOf(combination)
  return claimTransaction(async (tx) => {
    await wanted.before?.(tx)
    await lockResources(tx, resourceIds)
    await removeLapsedHolds(tx, { resourceIds, during })
    const schedule = await loadSchedule(tx, { clinic, service, during, resourceIds, ownHoldId })
    if (!explainStart({ ...schedule, start }).ok) throw new SlotTaken()
    return wanted.write(tx, { resourceIds, combination, during })
  })
}

async function alternatives({ clinic, service, start, practitionerId }: Omit<Wanted<unknown>, 'write'>) {
  const { timeZone } = service.location
  const from = localDateOf({ at: start, timeZone }).subtract({ days: ALTERNATIVE_DAYS })
  const window = { from, days: 2 * ALTERNATIVE_DAYS + 1 }
  const during = daysRange({ ...window, timeZone })
  const schedule = await loadSchedule(database(), { clinic, service, during, practitionerId })
  return nearestFreeStarts({ ...schedule, window, around: start, count: ALTERNATIVES })
}

export function resourceIdsOf({ practitionerId, roomId, deviceId }: Combination): string[] {
  return [practitionerId, roomId, deviceId].filter((id) => id !== undefined)
}

const keyOf = (combination: Combination) => resourceIdsOf(combination).join()

function heldFirst(combinations: readonly Combination[], hold: Wanted<unknown>['ownHold']) {
  if (!hold) return combinations
  const held = [...hold.resourceIds].sort().join()
  const isHeld = (one: Combination) => resourceIdsOf(one).sort().join() === held
  return [...combinations].sort((a, b) => Number(isHeld(b)) - Number(isHeld(a)))
}
