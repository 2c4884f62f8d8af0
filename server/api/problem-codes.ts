import { problemBody } from '../guard/problem'
import type { Refusal } from './refusals'

type Known = {
  /** What the caller should do, or what has happened. */
  advice: string
  /** Members that this code has besides the common ones, as an example. */
  more?: Record<string, unknown>
}

const NEAREST = ['2026-03-03T14:45:00+05:00', '2026-03-03T15:00:00+05:00']

/** What refuses a hold or a booking. A new refusal without a line here is a type error. */
const REFUSALS: Record<Refusal['code'], Known> = {
  slot_taken: {
    advice:
      'Someone else has the time. Offer one of `alternatives`, the nearest free times, or ask for the day again.',
    more: { alternatives: NEAREST },
  },
  not_bookable: {
    advice:
      'The time cannot be booked online; `reason` says why: `past`, `lead_time` (too soon), `horizon` (too far ahead), `closed`, `grid` (no start of this service). Take a time from `GET /availability`.',
    more: { reason: 'lead_time' },
  },
  too_many_holds: {
    advice: 'The caller keeps three times already. Book one of them, or wait until they lapse.',
  },
  too_many_bookings: {
    advice:
      'Three visits ahead are booked for this mobile number or e-mail address. The patient can call the clinic.',
  },
  already_booked: { advice: 'This patient has an appointment at that time. Show the one there is.' },
  screening_incomplete: {
    advice: 'Ask the questions in `ids` and send again. No answer is never taken for a no.',
    more: { ids: ['s2_fever', 's2_calf'] },
  },
  screening_stopped: {
    advice:
      'The patient needs help before a visit. Show every text of `advice` as it is, and do not book: nothing was kept.',
    more: { severity: 'urgent', advice: ['See a doctor today.'] },
  },
  laser_not_online: {
    advice: 'Laser may not be safe for this patient. Offer physiotherapy or a call; nothing was kept.',
  },
}

const PROBLEMS: Record<string, Known> = {
  ...REFUSALS,
  validation: {
    advice: '`fields` names each field that is wrong, and how. Mend them and send again.',
    more: { fields: { from: 'Invalid ISO date' } },
  },
  not_json: { advice: 'The body is not JSON. Mend it and send again.' },
  idempotency_key_missing: {
    advice:
      'Send an `Idempotency-Key` header of 1 to 255 visible ASCII characters, a new one for each new write.',
  },
  idempotency_mismatch: {
    advice: 'The key was used with another body. Take a new key for a new request.',
  },
  foreign_origin: {
    advice: 'A page of another site sent this. Call from a program, or from a page of this site.',
  },
  unknown_service: { advice: 'There is no such service, or it is not booked online. See `GET /services`.' },
  unknown_practitioner: { advice: 'The practitioner does not offer this service. See `GET /services`.' },
  not_found: { advice: 'There is no such appointment, or the token does not open it: both look the same.' },
  too_large: { advice: 'The body is larger than 256 KB.' },
  unsupported_media_type: { advice: 'Send `Content-Type: application/json`.' },
  too_many_requests: { advice: 'Wait as many seconds as the `Retry-After` header says, then try again.' },
  internal: {
    advice: 'Our fault. Try again later with the same key; tell the clinic the `failureId` if it stays.',
    more: { failureId: 'f3k9q2' },
  },
}

/** An answer of one status in OpenAPI's terms: every code it may carry, each with what to do and an example. */
export function problemAnswer<Schema>(
  schema: Schema,
  { status, codes }: { status: number; codes: readonly string[] },
) {
  const known = codes.map((code) => {
    const problem = PROBLEMS[code]
    if (!problem) throw new Error(`The problem code ${code} has no description`)
    return { code, ...problem }
  })
  return {
    description: known.map(({ code, advice }) => `\`${code}\`: ${advice}`).join('\n\n'),
    content: {
      'application/problem+json': {
        schema,
        examples: Object.fromEntries(
          known.map(({ code, advice, more }) => [
            code,
            { summary: advice, value: problemBody(status, code, more) },
          ]),
        ),
      },
    },
  }
}
