import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { location, resource, service } from './clinic'
import { bytea, instant, tstzrange } from './column-types'
import { patient, user } from './people'

/** A time kept for ten minutes for one browser while it fills in the details. */
export const hold = pgTable(
  'hold',
  {
    id: uuid('id').primaryKey(),
    serviceId: uuid('service_id')
      .notNull()
      .references(() => service.id),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    /** Digest of the browser's or API client's secret; the cap of three holds counts by it. */
    holderHash: bytea('holder_hash').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [index('hold_by_holder').on(table.holderHash), index('hold_by_expiry').on(table.expiresAt)],
)

export const appointment = pgTable(
  'appointment',
  {
    id: uuid('id').primaryKey(),
    reference: text('reference').notNull().unique(),
    patientId: uuid('patient_id')
      .notNull()
      .references(() => patient.id),
    serviceId: uuid('service_id')
      .notNull()
      .references(() => service.id),
    locationId: uuid('location_id')
      .notNull()
      .references(() => location.id),
    practitionerId: uuid('practitioner_id')
      .notNull()
      .references(() => resource.id),
    roomId: uuid('room_id').references(() => resource.id),
    deviceId: uuid('device_id').references(() => resource.id),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    status: text('status', {
      enum: ['pending', 'booked', 'arrived', 'fulfilled', 'cancelled', 'noshow'],
    }).notNull(),
    arrivedAt: instant('arrived_at'),
    treatmentStartedAt: instant('treatment_started_at'),
    finishedAt: instant('finished_at'),
    /** True when a "soon" flag was raised: seen first, called if asked. */
    priority: boolean('priority').notNull().default(false),
    /** iCalendar SEQUENCE: rises with every change of time and with a cancellation. */
    sequence: integer('sequence').notNull().default(0),
    language: text('language', { enum: ['en', 'ur'] }).notNull(),
    /** Where this visit's messages go: the address given for this booking only. */
    contactEmail: text('contact_email'),
    contactMobile: text('contact_mobile').notNull(),
    bookedByName: text('booked_by_name'),
    /** A pending booking's decision: who, when, and the sealed reason. */
    decidedBy: uuid('decided_by').references(() => user.id),
    decidedAt: instant('decided_at'),
    decisionSealed: bytea('decision_sealed'),
    noteSealed: bytea('note_sealed'),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    index('appointment_by_location_start').on(table.locationId, table.startsAt),
    index('appointment_by_patient').on(table.patientId, table.startsAt),
    index('appointment_by_contact').on(table.contactMobile, table.startsAt),
    index('appointment_by_contact_email').on(table.contactEmail, table.startsAt),
    index('appointment_pending').on(table.startsAt).where(sql`${table.status} = 'pending'`),
    check('appointment_ends_after_start', sql`${table.endsAt} > ${table.startsAt}`),
  ],
)

/**
 * Everything that takes a resource's time is a row here, preparation and turnaround included.
 * `resource_claim_no_overlap` (an exclusion constraint, in the first migration) is the only truth about overlaps.
 */
export const resourceClaim = pgTable(
  'resource_claim',
  {
    id: uuid('id').primaryKey(),
    resourceId: uuid('resource_id')
      .notNull()
      .references(() => resource.id),
    during: tstzrange('during').notNull(),
    kind: text('kind', { enum: ['hold', 'appointment', 'block'] }).notNull(),
    exclusive: boolean('exclusive').notNull().default(true),
    expiresAt: instant('expires_at'),
    holdId: uuid('hold_id').references(() => hold.id, { onDelete: 'cascade' }),
    appointmentId: uuid('appointment_id').references(() => appointment.id, { onDelete: 'cascade' }),
    reason: text('reason'),
  },
  (table) => [
    index('resource_claim_by_hold').on(table.holdId),
    index('resource_claim_by_appointment').on(table.appointmentId),
    check(
      'resource_claim_names_its_cause',
      sql`(${table.kind} = 'hold') = (${table.holdId} is not null) and (${table.kind} = 'appointment') = (${table.appointmentId} is not null)`,
    ),
  ],
)

/** Same key and body: the same answer again. Same key, other body: refused. */
export const idempotencyKey = pgTable('idempotency_key', {
  /** Digest of scope, client and key. */
  keyHash: bytea('key_hash').primaryKey(),
  bodyHash: bytea('body_hash').notNull(),
  status: integer('status').notNull(),
  responseSealed: bytea('response_sealed').notNull(),
  createdAt: instant('created_at').notNull(),
})
