import { z } from 'zod'
import { localizedTextSchema } from '@/domain/localized-text'
import { BIT_MINUTES } from '@/domain/scheduling/bit-minutes'
import { slug } from './slug'

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'))

const wholeNumber = ({ min, max }: { min: number; max: number }) => z.number().int().min(min).max(max)

/** Minutes that the scheduling engine can represent. */
const gridMinutes = ({ min, max }: { min: number; max: number }) =>
  wholeNumber({ min, max }).refine(
    (minutes) => minutes % BIT_MINUTES === 0,
    `Must be a multiple of ${BIT_MINUTES} minutes`,
  )

const price = z.strictObject({
  /** In whole units of the currency: 2500 is Rs 2,500. */
  amount: wholeNumber({ min: 0, max: 100_000_000 }),
  currency: z.string().refine((code) => CURRENCIES.has(code), 'Not a currency: write its ISO 4217 code'),
})

/** A kind of appointment: how long, how far ahead, for how much, and by whom, where and with what. */
export const serviceSchema = z.strictObject({
  slug,
  name: localizedTextSchema,
  description: localizedTextSchema,
  kind: z.enum(['physiotherapy', 'laser']),
  location: slug,
  durationMinutes: gridMinutes({ min: 5, max: 720 }),
  /** Preparation and turnaround of neighbours add up. */
  prepareMinutes: gridMinutes({ min: 0, max: 240 }),
  turnaroundMinutes: gridMinutes({ min: 0, max: 240 }),
  slotStepMinutes: gridMinutes({ min: 5, max: 1440 }),
  leadTimeMinutes: wholeNumber({ min: 0, max: 90 * 1440 }),
  /** Calendar days after today on which it can be booked: 0 is today only. */
  horizonDays: wholeNumber({ min: 0, max: 365 }),
  cancelWindowHours: wholeNumber({ min: 0, max: 720 }),
  price,
  needsLaserScreening: z.boolean(),
  bookableOnline: z.boolean(),
  practitioners: z.array(slug).min(1, 'A service needs at least one practitioner'),
  /** Empty: no room is needed. */
  rooms: z.array(slug),
  /** Empty: no device is needed. */
  devices: z.array(slug),
})
