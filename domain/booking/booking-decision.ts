import type { Temporal } from 'temporal-polyfill'
import type { Answers } from '@/domain/intake/answers'
import { type Assessment, assess } from '@/domain/intake/assess'
import { missingForBooking } from '@/domain/intake/booking-core'
import type { QuestionId } from '@/domain/intake/question-id'

export type BookingDecision =
  | { ok: true; status: 'booked' | 'pending'; priority: boolean; assessment: Assessment }
  | { ok: false; code: 'screening_incomplete'; ids: readonly QuestionId[]; assessment: Assessment }
  | { ok: false; code: 'screening_stopped'; severity: 'emergency' | 'urgent'; assessment: Assessment }
  | { ok: false; code: 'laser_not_online'; assessment: Assessment }

type Asked = { answers: Answers; today: Temporal.PlainDate; needsLaserScreening: boolean }

/**
 * Whether these answers let a time be booked, and as what. A stop outranks a missing answer: who must go to hospital
 * is told so at once; a missing answer is never a "no".
 * Source: the booking core of the questionnaire and its laser screening.
 */
export function bookingDecision({ answers, today, needsLaserScreening }: Asked): BookingDecision {
  const asked: Answers = { ...answers, s8_service: needsLaserScreening ? 'laser' : 'physio' }
  const assessment = assess(asked, today)
  const { severity } = assessment
  if (severity === 'emergency' || severity === 'urgent') {
    return { ok: false, code: 'screening_stopped', severity, assessment }
  }
  if (assessment.laser.result === 'ABSOLUTE') return { ok: false, code: 'laser_not_online', assessment }
  const ids = missingForBooking({ answers: asked, today, laser: needsLaserScreening })
  if (ids.length > 0) return { ok: false, code: 'screening_incomplete', ids, assessment }
  const pending = assessment.laser.result === 'RELATIVE'
  return { ok: true, status: pending ? 'pending' : 'booked', priority: severity === 'soon', assessment }
}
