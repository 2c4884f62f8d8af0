import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import {
  allowedStaffActions,
  checkStaffAction,
  STAFF_ACTION_RULES,
  STAFF_ACTIONS,
  type StaffAction,
} from './staff-actions'
import { type AppointmentStatus, NEXT_STATES } from './status'

const startsAt = Temporal.Instant.from('2026-11-23T14:30+05:00')
const BEFORE = '2026-11-22T23:59+05:00'
const MORNING = '2026-11-23T00:30+05:00'
const AFTER = '2026-11-23T14:30+05:00'

function situation({ status, started, now }: { status: AppointmentStatus; started?: boolean; now: string }) {
  return {
    status,
    treatmentStarted: started ?? false,
    startsAt,
    timeZone: 'Asia/Karachi',
    now: Temporal.Instant.from(now),
  }
}

describe('staff actions', () => {
  it.each<[string, AppointmentStatus, boolean, string, StaffAction[]]>([
    ['waiting for review', 'pending', false, AFTER, ['cancel']],
    ['booked, the day before', 'booked', false, BEFORE, ['cancel']],
    ['booked, on the day by the clinic’s clocks', 'booked', false, MORNING, ['mark_arrived', 'cancel']],
    ['booked, after its start', 'booked', false, AFTER, ['mark_arrived', 'mark_no_show', 'cancel']],
    ['arrived', 'arrived', false, AFTER, ['start_treatment', 'cancel']],
    ['in treatment', 'arrived', true, AFTER, ['complete']],
    ['completed', 'fulfilled', true, AFTER, []],
    ['cancelled', 'cancelled', false, AFTER, []],
    ['no-show', 'noshow', false, AFTER, []],
  ])('%s', (_name, status, started, now, expected) => {
    expect(allowedStaffActions(situation({ status, started, now }))).toEqual(expected)
  })

  it.each<[StaffAction, AppointmentStatus, boolean, string, unknown]>([
    ['mark_arrived', 'booked', false, MORNING, { ok: true, state: 'arrived', status: 'arrived' }],
    ['mark_arrived', 'booked', false, BEFORE, { ok: false, code: 'too_early' }],
    ['mark_arrived', 'arrived', false, AFTER, { ok: false, code: 'wrong_state' }],
    ['mark_arrived', 'pending', false, AFTER, { ok: false, code: 'wrong_state' }],
    ['start_treatment', 'arrived', false, AFTER, { ok: true, state: 'treatment', status: 'arrived' }],
    ['start_treatment', 'arrived', true, AFTER, { ok: false, code: 'wrong_state' }],
    ['complete', 'arrived', true, AFTER, { ok: true, state: 'completed', status: 'fulfilled' }],
    ['complete', 'arrived', false, AFTER, { ok: false, code: 'wrong_state' }],
    ['mark_no_show', 'booked', false, MORNING, { ok: false, code: 'too_early' }],
    ['mark_no_show', 'booked', false, AFTER, { ok: true, state: 'noshow', status: 'noshow' }],
    ['cancel', 'arrived', true, AFTER, { ok: false, code: 'wrong_state' }],
    ['cancel', 'cancelled', false, AFTER, { ok: false, code: 'wrong_state' }],
  ])('%s when %s (treatment started: %j) at %s', (action, status, started, now, expected) => {
    expect(checkStaffAction(action, situation({ status, started, now }))).toEqual(expected)
  })

  it('never leave the transition table', () => {
    for (const action of STAFF_ACTIONS) {
      const { from, to } = STAFF_ACTION_RULES[action]
      for (const state of from) expect(NEXT_STATES[state], `${action} from ${state}`).toContain(to)
    }
  })
})
