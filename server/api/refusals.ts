import type { Assessment } from '@/domain/intake/assess'
import type { Locale } from '@/domain/locale'
import { formatRfc3339 } from '@/domain/time/rfc-3339'
import { translator } from '@/messages/translator'
import type { BookResult } from '../booking/book-appointment'
import type { HoldResult } from '../booking/claims/hold-time'
import type { ClinicService } from '../clinic/load-clinic'
import { problem } from '../guard/problem'

export type Refusal = Exclude<BookResult | HoldResult, { ok: true }>

/** Puts a refused hold or booking into a problem answer. */
export function refusal(
  result: Refusal,
  { service, locale }: { service: ClinicService; locale: Locale },
): Response {
  const { timeZone, emergencyNumber } = service.location
  switch (result.code) {
    case 'slot_taken': {
      const alternatives = result.alternatives.map((at) => formatRfc3339({ at, timeZone }))
      return problem(409, 'slot_taken', { alternatives })
    }
    case 'not_bookable':
      return problem(422, 'not_bookable', { reason: result.reason })
    case 'screening_incomplete':
      return problem(422, 'screening_incomplete', { ids: result.ids })
    case 'screening_stopped': {
      const advice = stopAdvice({ assessment: result.assessment, locale, emergencyNumber })
      return problem(422, 'screening_stopped', { severity: result.severity, advice })
    }
    default:
      return problem(422, result.code)
  }
}

type Stop = { assessment: Assessment; locale: Locale; emergencyNumber: string }

/** What the patient should read: the texts of the emergency and urgent rules that fired. */
function stopAdvice({ assessment, locale, emergencyNumber }: Stop): string[] {
  const t = translator(locale, 'rules')
  return assessment.flags
    .filter(({ severity }) => severity === 'emergency' || severity === 'urgent')
    .map(({ id }) => t(id, { emergencyNumber }))
}
