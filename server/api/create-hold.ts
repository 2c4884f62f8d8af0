import { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { holdRequest } from '@/domain/api/shapes'
import type { Locale } from '@/domain/locale'
import { formatRfc3339 } from '@/domain/time/rfc-3339'
import { holdTime } from '../booking/claims/hold-time'
import { keepAnswer, takeKey } from '../booking/idempotency'
import { bookableService } from '../clinic/load-clinic'
import { json, problem } from '../guard/problem'
import type { IdempotentRequest } from './idempotent'
import { refusal } from './refusals'

/** Programs have no browser secret, and phone networks share addresses: their cap is wider. */
const MOST_HOLDS_AN_ADDRESS = 30

type Asked = {
  body: z.output<typeof holdRequest>
  client: string
  locale: Locale
  key: IdempotentRequest
}

/** `POST holds`: keeps a time for ten minutes. */
export async function createHold({ body, client, locale, key }: Asked): Promise<Response> {
  const service = await bookableService(body.service)
  if (!service) return problem(404, 'unknown_service')
  if (body.practitioner && !service.practitionerIds.includes(body.practitioner)) {
    return problem(404, 'unknown_practitioner')
  }
  const { timeZone } = service.location
  const timeOf = (at: Date) => formatRfc3339({ at: at.getTime(), timeZone })
  const held = await holdTime({
    service,
    start: Temporal.Instant.from(body.start).epochMilliseconds,
    practitionerId: body.practitioner,
    holder: `address:${client}`,
    mostHolds: MOST_HOLDS_AN_ADDRESS,
    before: (tx) => takeKey(tx, key),
    also: async (tx, { holdId, startsAt, endsAt, expiresAt }) => {
      const answer = {
        hold: holdId,
        start: timeOf(startsAt),
        end: timeOf(endsAt),
        expiresAt: timeOf(expiresAt),
      }
      await keepAnswer(tx, key, { status: 201, body: answer })
    },
  })
  if (!held.ok) return refusal(held, { service, locale })
  const { holdId, startsAt, endsAt, expiresAt } = held.result
  return json(201, {
    hold: holdId,
    start: timeOf(startsAt),
    end: timeOf(endsAt),
    expiresAt: timeOf(expiresAt),
  })
}
