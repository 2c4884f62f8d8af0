import { z } from 'zod'
import { answersSchema } from '@/domain/intake/answers-schema'

/** A time in RFC 3339; answers carry the location's offset. */
const time = z.iso.datetime({ offset: true }).meta({ example: '2026-03-03T14:30:00+05:00' })

/** Neither year 0 nor years of five digits can be stored; nobody asks for them but by mistake. */
const BOOKABLE_YEARS = 'Must lie in the years 2000 to 2999'
const isInBookableYears = (written: string) => /^2\d{3}-/.test(written)

const requestedTime = time.refine(isInBookableYears, BOOKABLE_YEARS)

export const serviceShape = z
  .object({
    slug: z.string(),
    name: z.string(),
    kind: z.enum(['physiotherapy', 'laser']),
    durationMinutes: z.int(),
    price: z.object({
      amount: z.int().meta({ description: 'Whole units of the currency' }),
      currency: z.string(),
    }),
    needsLaserScreening: z.boolean(),
    practitioners: z.array(z.object({ id: z.uuid(), name: z.string() })),
  })
  .meta({ id: 'Service' })

export const servicesAnswer = z.object({ services: z.array(serviceShape) })

export const availabilityQuery = z.strictObject({
  service: z.string().min(1).max(80).meta({ description: 'Slug of a service' }),
  from: z.iso
    .date()
    .refine(isInBookableYears, BOOKABLE_YEARS)
    .meta({ description: "First day, on the location's calendar" }),
  days: z.coerce.number().int().min(1).max(92),
  practitioner: z.uuid().optional(),
})

export const availabilityAnswer = z.object({
  timeZone: z.string().meta({ description: 'IANA zone of the location' }),
  service: z.string(),
  days: z.array(z.object({ date: z.iso.date(), slots: z.array(z.object({ start: time, end: time })) })),
})

export const holdRequest = z.strictObject({
  service: z.string().min(1).max(80),
  start: requestedTime,
  practitioner: z.uuid().optional(),
})

export const holdAnswer = z.object({ hold: z.uuid(), start: time, end: time, expiresAt: time })

export const appointmentRequest = z.strictObject({
  service: z.string().min(1).max(80),
  start: requestedTime,
  practitioner: z.uuid().optional(),
  hold: z.uuid().optional(),
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
  status: z.enum(['pending', 'booked', 'arrived', 'fulfilled', 'cancelled', 'noshow']),
  start: time,
  end: time,
  manageUrl: z.url().meta({ description: 'Opens the manage page. A secret: it is in this answer only.' }),
})

export const appointmentView = appointmentAnswer.omit({ manageUrl: true }).extend({
  service: z.string(),
  timeZone: z.string(),
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
