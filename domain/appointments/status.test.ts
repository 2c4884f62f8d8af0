import { describe, expect, it } from 'vitest'
import {
  APPOINTMENT_STATUSES,
  type AppointmentStatus,
  isUpcoming,
  legalNextStatuses,
  PATIENT_WORDS,
  statusOf,
  VISIT_STATES,
  visitState,
} from './status'

describe('appointment statuses', () => {
  it.each<[AppointmentStatus, boolean, AppointmentStatus[]]>([
    ['pending', false, ['booked', 'cancelled']],
    ['booked', false, ['arrived', 'noshow', 'cancelled']],
    ['arrived', false, ['cancelled']],
    ['arrived', true, ['fulfilled']],
    ['fulfilled', true, []],
    ['cancelled', false, []],
    ['noshow', false, []],
  ])('after %s (treatment started: %j) come %j', (status, treatmentStarted, expected) => {
    expect(legalNextStatuses(status, { treatmentStarted })).toEqual(expected)
  })

  it('in treatment is arrived with a started session', () => {
    expect(visitState('arrived', { treatmentStarted: true })).toBe('treatment')
    expect(visitState('arrived', { treatmentStarted: false })).toBe('arrived')
    expect(visitState('booked', { treatmentStarted: true })).toBe('booked')
  })

  it('every state has a status that leads back to it', () => {
    for (const state of VISIT_STATES) {
      expect(visitState(statusOf(state), { treatmentStarted: state === 'treatment' })).toBe(state)
    }
  })

  it.each<[AppointmentStatus, string, boolean]>([
    ['pending', 'pending', true],
    ['booked', 'booked', true],
    ['arrived', 'booked', false],
    ['fulfilled', 'completed', false],
    ['cancelled', 'cancelled', false],
    ['noshow', 'missed', false],
  ])('S44 %s reads %j to the patient, can still be moved: %j', (status, word, upcoming) => {
    expect(PATIENT_WORDS[status]).toBe(word)
    expect(isUpcoming(status)).toBe(upcoming)
  })

  it('the table above covers every status', () => {
    expect(APPOINTMENT_STATUSES).toHaveLength(6)
  })
})
