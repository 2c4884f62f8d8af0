import { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { availabilityAnswer, availabilityQuery } from '@/domain/api/shapes'
import { MINUTE_MS } from '@/domain/time/epoch'
import { formatRfc3339 } from '@/domain/time/rfc-3339'
import { freeDays } from '../booking/claims/free-times'
import { bookableService } from '../clinic/load-clinic'

type Listed =
  | { ok: true; answer: z.infer<typeof availabilityAnswer> }
  | { ok: false; code: 'unknown_service' | 'unknown_practitioner' }

/** Free times of a service on the location's days, every day of the range present. */
export async function listAvailability(query: z.output<typeof availabilityQuery>): Promise<Listed> {
  const service = await bookableService(query.service)
  if (!service) return { ok: false, code: 'unknown_service' }
  const practitionerId = query.practitioner
  if (practitionerId && !service.practitionerIds.includes(practitionerId)) {
    return { ok: false, code: 'unknown_practitioner' }
  }
  const { timeZone } = service.location
  const from = Temporal.PlainDate.from(query.from)
  const days = await freeDays({ service, from, days: query.days, practitionerId })
  const slotOf = (start: number) => ({
    start: formatRfc3339({ at: start, timeZone }),
    end: formatRfc3339({ at: start + service.durationMinutes * MINUTE_MS, timeZone }),
  })
  const answer = {
    timeZone,
    service: service.slug,
    days: days.map(({ date, starts }) => ({ date: date.toString(), slots: starts.map(slotOf) })),
  }
  return { ok: true, answer }
}
