import { describe, expect, it } from 'vitest'
import type { MailVisit } from './mail-facts'
import type { MailPayload } from './mail-to-queue'
import { isStillTrue } from './still-true'

const now = new Date('2026-03-02T09:00:00Z')
const visit: MailVisit = {
  id: 'a',
  reference: 'K7M4-29',
  status: 'booked',
  sequence: 0,
  startsAt: new Date('2026-03-03T09:30:00Z'),
  endsAt: new Date('2026-03-03T10:15:00Z'),
  timeZone: 'Asia/Karachi',
  place: 'Canal View',
  address: 'Lahore',
}
const payload: MailPayload = {
  kind: 'booking_confirmed',
  language: 'en',
  appointmentId: 'a',
  version: '0',
  sequence: 0,
  manageToken: 't',
  formToken: null,
}

describe('R11 a mail goes out only while it is true', () => {
  it.each([
    ['booking_confirmed', 'booked', true],
    ['booking_confirmed', 'pending', false],
    ['booking_confirmed', 'cancelled', false],
    ['booking_confirmed', 'arrived', false],
    ['booking_pending', 'pending', true],
    ['booking_pending', 'booked', false],
    ['booking_pending', 'cancelled', false],
    ['pending_cleared', 'booked', true],
    ['pending_cleared', 'cancelled', false],
    ['pending_declined', 'cancelled', true],
    ['pending_declined', 'pending', false],
    ['form_link', 'pending', true],
    ['form_link', 'cancelled', false],
    ['form_received', 'arrived', true],
    ['form_received', 'cancelled', false],
    ['staff_decision_due', 'pending', true],
    ['staff_decision_due', 'booked', false],
  ] as const)('%s while %s: %s', (kind, status, expected) => {
    expect(isStillTrue({ payload: { ...payload, kind }, visit: { ...visit, status }, now })).toBe(expected)
  })

  it('not after the appointment was moved', () => {
    expect(isStillTrue({ payload, visit: { ...visit, sequence: 1 }, now })).toBe(false)
    expect(isStillTrue({ payload: { ...payload, sequence: 1 }, visit: { ...visit, sequence: 1 }, now })).toBe(
      true,
    )
  })

  it('not once the visit has begun', () => {
    expect(isStillTrue({ payload, visit, now: visit.startsAt })).toBe(false)
  })

  it('not when the appointment is gone', () => {
    expect(isStillTrue({ payload, visit: null, now })).toBe(false)
  })

  it('a link that was asked for, whatever has become of the appointment', () => {
    const link = { ...payload, kind: 'manage_link' as const, sequence: null }
    expect(isStillTrue({ payload: link, visit: { ...visit, status: 'cancelled', sequence: 3 }, now })).toBe(
      true,
    )
  })
})
