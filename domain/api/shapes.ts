import { z } from 'zod'
import { answersSchema } from '@/domain/intake/answers-schema'

/** A time in RFC 3339; answers carry the location's offset. */
const time = z.iso.datetime({ offset: true }).meta({ example: '2026-03-03T14:30:00+05:00' })
const end = time.meta({ example: '2026-03-03T15:00:00+05:00' })

const uuid = z.uuid().meta({ example: '0c5a3f0e-7d1b-4f6a-9a55-2f1c8e0b7d34' })
const serviceSlug = z
  .string()
  .min(1)
  .max(80)
  .meta({ description: 'Slug of a service', example: 'physiotherapy-session' })
const practitionerId = uuid
  .optional()
  .meta({ description: 'One of the service; anyone who is free if left out' })
const timeZone = z.string().meta({ description: 'IANA zone of the location', example: 'Asia/Karachi' })
const day = z.iso.date().meta({ example: '2026-03-03' })

/** Neither year 0 nor years of five digits can be stored; nobody asks for them but by mistake. */
const BOOKABLE_YEARS = 'Must lie in the years 2000 to 2999'
const isInBookableYears = (written: string) => /^2\d{3}-/.test(written)

const requestedTime = time.refine(isInBookableYears, BOOKABLE_YEARS)

export const serviceShape = z
  .object({
    slug: z
      .string()
      .meta({ description: 'Names the service in every other call', example: 'physiotherapy-session' }),
    name: z
      .string()
      .meta({ description: 'In the language of `Accept-Language`', example: 'Physiotherapy session' }),
    kind: z.enum(['physiotherapy', 'laser']),
    durationMinutes: z.int().meta({ example: 30 }),
    price: z.object({
      amount: z.int().meta({ description: 'Whole units of the currency', example: 2500 }),
      currency: z.string().meta({ example: 'PKR' }),
    }),
    needsLaserScreening: z.boolean(),
    practitioners: z.array(z.object({ id: uuid, name: z.string().meta({ example: 'Hina Raza' }) })),
  })
  .meta({ id: 'Service' })

export const servicesAnswer = z.object({ services: z.array(serviceShape) })

export const availabilityQuery = z.strictObject({
  service: serviceSlug,
  from: z.iso
    .date()
    .refine(isInBookableYears, BOOKABLE_YEARS)
    .meta({ description: "First day, on the location's calendar", example: '2026-03-02' }),
  days: z.coerce.number().int().min(1).max(92).meta({ description: 'How many days', example: 7 }),
  practitioner: practitionerId,
})

export const availabilityAnswer = z.object({
  timeZone,
  service: serviceSlug,
  days: z.array(z.object({ date: day, slots: z.array(z.object({ start: time, end })) })),
})

export const holdRequest = z.strictObject({
  service: serviceSlug,
  start: requestedTime,
  practitioner: practitionerId,
})

export const holdAnswer = z.object({
  hold: uuid,
  start: time,
  end,
  expiresAt: time.meta({ example: '2026-03-01T10:10:00+05:00' }),
})

export const appointmentRequest = z.strictObject({
  service: serviceSlug,
  start: requestedTime,
  practitioner: practitionerId,
  hold: uuid
    .optional()
    .meta({ description: 'From `POST /holds`; a lapsed one is no hindrance while the time is free' }),
  answers: z
    .record(z.string().max(80), z.unknown())
    .meta({ override: { $ref: '#/components/schemas/Answers' } }),
  patient: z.strictObject({
    name: z.string(),
    mobile: z.string().meta({ description: "In the location's country, or with a country code" }),
    email: z.string().nullish(),
    // read like the form's, which says what is wrong with a date in words
    dateOfBirth: z.string().max(40).meta({ format: 'date', example: '1985-03-27' }),
    sex: z.enum(['female', 'male', 'no_say']),
    language: z.enum(['en', 'ur']),
  }),
})

export const appointmentAnswer = z.object({
  reference: z.string().meta({ example: 'K7M4-29' }),
  status: z.enum(['pending', 'booked', 'arrived', 'fulfilled', 'cancelled', 'noshow']).meta({
    description: '`pending`: the clinic looks at the answers first',
    example: 'booked',
  }),
  start: time,
  end,
  manageUrl: z.url().meta({
    description: 'Opens the manage page. A secret: it is in this answer only.',
    example: 'https://clinic.example/en/booking/link/TOKEN',
  }),
})

export const appointmentView = appointmentAnswer.omit({ manageUrl: true }).extend({
  service: serviceSlug,
  timeZone,
})

export const problemShape = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string().meta({ description: 'Stable; programs decide by it' }),
    alternatives: z.array(time).optional(),
    reason: z.enum(['past', 'lead_time', 'horizon', 'closed', 'grid']).optional(),
    ids: z.array(z.string()).optional().meta({ description: 'Questions still to be answered' }),
    severity: z.enum(['emergency', 'urgent']).optional(),
    advice: z.array(z.string()).optional(),
    fields: z
      .record(z.string(), z.string())
      .optional()
      .meta({ description: 'What is wrong with each field, for people, in the language of Accept-Language' }),
    failureId: z.string().optional(),
  })
  .meta({ id: 'Problem' })

export const answersShape = answersSchema.meta({ id: 'Answers' })
