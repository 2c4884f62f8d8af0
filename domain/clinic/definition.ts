import { z } from 'zod'
import { localizedTextSchema } from '@/domain/localized-text'
import { isTimeZone } from '@/domain/time/time-zone'
import { closureSchema, openingHoursSchema, seasonsSchema, timeOffSchema } from './opening-hours'
import { serviceSchema } from './service-schema'
import { slug } from './slug'

// Kept as it is written: numbers are read aloud, printed and dialled. Parsing for messages is the server's.
const phone = z.string().regex(/^\+?[\d(][\d ()-]{4,22}$/, 'Not a phone number')

const COUNTRY_NAMES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })

const country = z
  .string()
  .refine(
    (code) => /^[A-Z]{2}$/.test(code) && COUNTRY_NAMES.of(code) !== undefined,
    'Not a country: write its ISO 3166 code, such as "PK"',
  )

const clinic = z.strictObject({
  name: localizedTextSchema,
  phones: z.array(phone).min(1, 'At least one phone number'),
  email: z.email(),
  whatsapp: phone.optional(),
})

const location = z.strictObject({
  slug,
  name: localizedTextSchema,
  address: localizedTextSchema,
  /** Decides how phone numbers are read. */
  country,
  /** Never assumed: all opening hours are on these clocks. */
  timeZone: z
    .string()
    .refine(isTimeZone, 'Not a time zone of the IANA database: write a name such as "Asia/Karachi"'),
  emergencyNumber: z.string().regex(/^\d{2,6}$/, 'Not an emergency number'),
  directions: localizedTextSchema.optional(),
  openingHours: openingHoursSchema,
  seasons: seasonsSchema.default([]),
  closures: z.array(closureSchema).default([]),
})

const practitioner = z.strictObject({
  slug,
  name: localizedTextSchema,
  title: localizedTextSchema,
  sex: z.enum(['female', 'male']),
  /** ISO 639 codes of the languages spoken: "en", "ur", "pa". */
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/, 'Not a language: write its ISO 639 code')).min(1),
  location: slug,
  /** Own hours, within the opening hours; absent: whenever the location is open. */
  hours: openingHoursSchema.optional(),
  timeOff: z.array(timeOffSchema).optional(),
})

const room = z.strictObject({ slug, name: localizedTextSchema, location: slug })

const device = z.strictObject({
  slug,
  name: localizedTextSchema,
  location: slug,
  wavelengthNm: z.number().int().min(200).max(11_000).optional(),
  /** Watts, to the milliwatt. */
  maxPowerW: z
    .number()
    .min(0.001)
    .max(100)
    .refine((watts) => Math.abs(watts * 1_000 - Math.round(watts * 1_000)) < 1e-6, 'At most 3 decimals')
    .optional(),
  /** IEC 60825-1. */
  laserClass: z.enum(['1', '1C', '1M', '2', '2M', '3R', '3B', '4']).optional(),
})

/** The shape of a clinic definition file. Unknown keys are refused everywhere. */
export const clinicDefinitionSchema = z.strictObject({
  clinic,
  locations: z.array(location).min(1, 'At least one location'),
  practitioners: z.array(practitioner),
  rooms: z.array(room),
  devices: z.array(device),
  services: z.array(serviceSchema),
})

export type ClinicDefinition = z.infer<typeof clinicDefinitionSchema>
