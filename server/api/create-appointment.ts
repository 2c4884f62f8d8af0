import { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { appointmentRequest } from '@/domain/api/shapes'
import type { Locale } from '@/domain/locale'
import { formatRfc3339 } from '@/domain/time/rfc-3339'
import { type BookedAppointment, bookAppointment } from '../booking/book-appointment'
import { keepAnswer, takeKey } from '../booking/idempotency'
import { bookableService, type ClinicService } from '../clinic/load-clinic'
import { env } from '../env'
import { json, problem } from '../guard/problem'
import { bookingInput } from './booking-input'
import type { IdempotentRequest } from './idempotent'
import { refusal } from './refusals'

type Asked = { body: z.output<typeof appointmentRequest>; locale: Locale; key: IdempotentRequest }

/** `POST appointments`: screens and books in one call. */
export async function createAppointment({ body, locale, key }: Asked): Promise<Response> {
  const service = await bookableService(body.service)
  if (!service) return problem(404, 'unknown_service')
  if (body.practitioner && !service.practitionerIds.includes(body.practitioner)) {
    return problem(404, 'unknown_practitioner')
  }
  const input = bookingInput({ body, service, locale })
  if (!input.ok) return problem(422, 'validation', { fields: input.fields })
  const result = await bookAppointment({
    service,
    start: Temporal.Instant.from(body.start).epochMilliseconds,
    practitionerId: body.practitioner,
    holdId: body.hold,
    answers: input.answers,
    patient: input.patient,
    before: (tx) => takeKey(tx, key),
    after: (tx, booked) =>
      keepAnswer(tx, key, {
        status: 201,
        body: answerOf(booked, { service, locale: body.patient.language }),
      }),
  })
  if (!result.ok) return refusal(result, { service, locale })
  return json(201, answerOf(result.booked, { service, locale: body.patient.language }))
}

function answerOf(
  booked: BookedAppointment,
  { service, locale }: { service: ClinicService; locale: Locale },
) {
  const { timeZone } = service.location
  return {
    reference: booked.reference,
    status: booked.status,
    start: formatRfc3339({ at: booked.startsAt.getTime(), timeZone }),
    end: formatRfc3339({ at: booked.endsAt.getTime(), timeZone }),
    manageUrl: `${env().PUBLIC_URL}/${locale}/booking/link/${booked.manageToken}`,
  }
}
