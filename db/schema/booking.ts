import { sql } from 'drizzle-orm'
import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { service } from './clinic'
import { bytea, instant } from './column-types'
import { patient } from './people'
import { appointment, hold } from './scheduling'

/** What a browser has answered on its way to a booking. The answers are sealed; the cookie holds the secret. */
export const bookingDraft = pgTable(
  'booking_draft',
  {
    id: uuid('id').primaryKey(),
    secretHash: bytea('secret_hash').notNull(),
    serviceId: uuid('service_id')
      .notNull()
      .references(() => service.id),
    language: text('language', { enum: ['en', 'ur'] }).notNull(),
    /** Sealed `DraftContent`: answers, details typed so far. */
    contentSealed: bytea('content_sealed').notNull(),
    holdId: uuid('hold_id').references(() => hold.id, { onDelete: 'set null' }),
    practitionerId: uuid('practitioner_id'),
    startsAt: instant('starts_at'),
    /** Set once confirmed: confirming again leads to the same booking. */
    appointmentId: uuid('appointment_id').references(() => appointment.id),
    screenedAt: instant('screened_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [index('booking_draft_by_expiry').on(table.expiresAt)],
)

/** A link in a mail or in a browser's cookie. Purpose and booking are fixed; only the digest is kept. */
export const patientLink = pgTable(
  'patient_link',
  {
    id: uuid('id').primaryKey(),
    purpose: text('purpose', { enum: ['manage', 'form'] }).notNull(),
    appointmentId: uuid('appointment_id').references(() => appointment.id, { onDelete: 'cascade' }),
    patientId: uuid('patient_id')
      .notNull()
      .references(() => patient.id, { onDelete: 'cascade' }),
    /** The form that a `form` link opens. */
    formId: uuid('form_id'),
    tokenHash: bytea('token_hash').notNull().unique(),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [index('patient_link_by_appointment').on(table.appointmentId)],
)

/** Someone whom the safety check stopped and who asked to be called. */
export const callRequest = pgTable(
  'call_request',
  {
    id: uuid('id').primaryKey(),
    name: text('name').notNull(),
    mobile: text('mobile').notNull(),
    severity: text('severity', { enum: ['emergency', 'urgent', 'soon', 'laser'] }).notNull(),
    language: text('language', { enum: ['en', 'ur'] }).notNull(),
    /** Sealed answers and assessment, for practitioners. */
    answersSealed: bytea('answers_sealed').notNull(),
    createdAt: instant('created_at').notNull(),
    calledAt: instant('called_at'),
    calledBy: uuid('called_by'),
  },
  (table) => [index('call_request_open').on(table.createdAt).where(sql`${table.calledAt} is null`)],
)
