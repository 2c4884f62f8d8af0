import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import type { ClinicDefinition } from '@/domain/clinic/definition'
import type { LocalizedText } from '@/domain/localized-text'
import { instant } from './column-types'

type LocationDefinition = ClinicDefinition['locations'][number]
type PractitionerDefinition = ClinicDefinition['practitioners'][number]

/** The clinic itself: one row. */
export const clinic = pgTable(
  'clinic',
  {
    id: smallint('id').primaryKey().default(1),
    name: jsonb('name').$type<LocalizedText>().notNull(),
    phones: jsonb('phones').$type<string[]>().notNull(),
    email: text('email').notNull(),
    whatsapp: text('whatsapp'),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [check('clinic_is_one_row', sql`${table.id} = 1`)],
)

export const location = pgTable('location', {
  id: uuid('id').primaryKey(),
  slug: text('slug').notNull().unique(),
  name: jsonb('name').$type<LocalizedText>().notNull(),
  address: jsonb('address').$type<LocalizedText>().notNull(),
  directions: jsonb('directions').$type<LocalizedText>(),
  country: text('country').notNull(),
  timeZone: text('time_zone').notNull(),
  emergencyNumber: text('emergency_number').notNull(),
  openingHours: jsonb('opening_hours').$type<LocationDefinition['openingHours']>().notNull(),
  seasons: jsonb('seasons').$type<NonNullable<LocationDefinition['seasons']>>().notNull(),
  closures: jsonb('closures').$type<NonNullable<LocationDefinition['closures']>>().notNull(),
})

/** Whatever can be at one place at a time: a practitioner, a room or a device. */
export const resource = pgTable('resource', {
  id: uuid('id').primaryKey(),
  kind: text('kind', { enum: ['practitioner', 'room', 'device'] }).notNull(),
  slug: text('slug').notNull().unique(),
  name: jsonb('name').$type<LocalizedText>().notNull(),
  locationId: uuid('location_id')
    .notNull()
    .references(() => location.id),
  /** Own weekly hours and time off of a practitioner; null follows the location. */
  hours: jsonb('hours').$type<PractitionerDefinition['hours']>(),
  timeOff: jsonb('time_off').$type<PractitionerDefinition['timeOff']>(),
  active: boolean('active').notNull().default(true),
})

export const practitioner = pgTable('practitioner', {
  resourceId: uuid('resource_id')
    .primaryKey()
    .references(() => resource.id),
  title: jsonb('title').$type<LocalizedText>().notNull(),
  sex: text('sex', { enum: ['female', 'male'] }).notNull(),
  languages: jsonb('languages').$type<string[]>().notNull(),
})

export const device = pgTable('device', {
  resourceId: uuid('resource_id')
    .primaryKey()
    .references(() => resource.id),
  wavelengthNm: integer('wavelength_nm'),
  maxPowerMilliwatts: integer('max_power_milliwatts'),
  laserClass: text('laser_class'),
})

export const service = pgTable('service', {
  id: uuid('id').primaryKey(),
  slug: text('slug').notNull().unique(),
  name: jsonb('name').$type<LocalizedText>().notNull(),
  description: jsonb('description').$type<LocalizedText>().notNull(),
  kind: text('kind', { enum: ['physiotherapy', 'laser'] }).notNull(),
  locationId: uuid('location_id')
    .notNull()
    .references(() => location.id),
  durationMinutes: integer('duration_minutes').notNull(),
  prepareMinutes: integer('prepare_minutes').notNull(),
  turnaroundMinutes: integer('turnaround_minutes').notNull(),
  slotStepMinutes: integer('slot_step_minutes').notNull(),
  leadTimeMinutes: integer('lead_time_minutes').notNull(),
  horizonDays: integer('horizon_days').notNull(),
  cancelWindowHours: integer('cancel_window_hours').notNull(),
  /** In whole units of the currency. */
  priceAmount: integer('price_amount').notNull(),
  priceCurrency: text('price_currency').notNull(),
  needsLaserScreening: boolean('needs_laser_screening').notNull(),
  bookableOnline: boolean('bookable_online').notNull(),
  position: integer('position').notNull(),
})

/** Which resources a service may use; of each kind that is listed, an appointment takes one. */
export const serviceResource = pgTable(
  'service_resource',
  {
    serviceId: uuid('service_id')
      .notNull()
      .references(() => service.id),
    resourceId: uuid('resource_id')
      .notNull()
      .references(() => resource.id),
  },
  (table) => [primaryKey({ columns: [table.serviceId, table.resourceId] })],
)
