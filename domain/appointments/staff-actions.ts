import { type Moment, msOf } from '@/domain/time/epoch'
import { localEpochDay } from '@/domain/time/local-date'
import { type AppointmentStatus, statusOf, type VisitState, visitState } from './status'

/** What staff do to an appointment on the day, in the order in which buttons show them. */
export const STAFF_ACTIONS = [
  'mark_arrived',
  'start_treatment',
  'complete',
  'mark_no_show',
  'cancel',
] as const

export type StaffAction = (typeof STAFF_ACTIONS)[number]

type Rule = { from: readonly VisitState[]; to: VisitState; notBefore?: 'the day' | 'the start' }

export const STAFF_ACTION_RULES: Record<StaffAction, Rule> = {
  mark_arrived: { from: ['booked'], to: 'arrived', notBefore: 'the day' },
  start_treatment: { from: ['arrived'], to: 'treatment' },
  complete: { from: ['treatment'], to: 'completed' },
  mark_no_show: { from: ['booked'], to: 'noshow', notBefore: 'the start' },
  cancel: { from: ['pending', 'booked', 'arrived'], to: 'cancelled' },
}

type Situation = {
  status: AppointmentStatus
  treatmentStarted: boolean
  startsAt: Moment
  /** Of the appointment's location: whose day it is. */
  timeZone: string
  now: Moment
}

/**
 * `wrong_state`: the appointment is not where this action begins (someone else may have acted first). `too_early`:
 * arrivals count from the day of the visit, no-shows from its start.
 */
export type StaffActionResult =
  | { ok: true; state: VisitState; status: AppointmentStatus }
  | { ok: false; code: 'wrong_state' | 'too_early' }

function isTooEarly({ notBefore }: Rule, { startsAt, timeZone, now }: Situation): boolean {
  if (notBefore === 'the start') return msOf(now) < msOf(startsAt)
  if (notBefore === undefined) return false
  return localEpochDay({ at: now, timeZone }) < localEpochDay({ at: startsAt, timeZone })
}

/** Whether staff may do `action` now, and the state and stored status it leads to. */
export function checkStaffAction(action: StaffAction, situation: Situation): StaffActionResult {
  const rule = STAFF_ACTION_RULES[action]
  if (!rule.from.includes(visitState(situation.status, situation))) return { ok: false, code: 'wrong_state' }
  if (isTooEarly(rule, situation)) return { ok: false, code: 'too_early' }
  return { ok: true, state: rule.to, status: statusOf(rule.to) }
}

/** The actions whose buttons appear, the usual next step first. */
export function allowedStaffActions(situation: Situation): StaffAction[] {
  return STAFF_ACTIONS.filter((action) => checkStaffAction(action, situation).ok)
}
