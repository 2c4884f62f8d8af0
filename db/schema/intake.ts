import { sql } from 'drizzle-orm'
import { boolean, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { bytea, instant } from './column-types'
import { patient, user } from './people'
import { appointment } from './scheduling'

/** A patient's health form. Answers and findings are sealed; only what the day list needs stands in clear. */
export const intakeForm = pgTable(
  'intake_form',
  {
    id: uuid('id').primaryKey(),
    patientId: uuid('patient_id')
      .notNull()
      .references(() => patient.id),
    appointmentId: uuid('appointment_id').references(() => appointment.id),
    status: text('status', { enum: ['open', 'sent', 'reviewed'] }).notNull(),
    definitionVersion: text('definition_version').notNull(),
    rulesVersion: text('rules_version').notNull(),
    language: text('language', { enum: ['en', 'ur'] }).notNull(),
    answersSealed: bytea('answers_sealed').notNull(),
    /** Sealed `Assessment` at the last save of a safety answer and at sending. */
    assessmentSealed: bytea('assessment_sealed').notNull(),
    severity: text('severity', { enum: ['emergency', 'urgent', 'soon', 'note'] }),
    laserResult: text('laser_result', {
      enum: ['ABSOLUTE', 'RELATIVE', 'PRECAUTION', 'CLEAR', 'NOT_REQUESTED', 'INCOMPLETE'],
    }).notNull(),
    screenedAt: instant('screened_at').notNull(),
    savedAt: instant('saved_at').notNull(),
    sentAt: instant('sent_at'),
    /** Consent as given: text version, typed name and time. Sealed. */
    consentSealed: bytea('consent_sealed'),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    index('intake_form_by_appointment').on(table.appointmentId),
    index('intake_form_by_patient').on(table.patientId),
    index('intake_form_by_status').on(table.status, table.sentAt),
    index('intake_form_alarms')
      .on(table.severity)
      .where(sql`${table.severity} in ('emergency', 'urgent') and ${table.status} <> 'reviewed'`),
  ],
)

/** A practitioner's signed reading of one version of a form. */
export const formReview = pgTable(
  'form_review',
  {
    id: uuid('id').primaryKey(),
    formId: uuid('form_id')
      .notNull()
      .references(() => intakeForm.id),
    formVersion: integer('form_version').notNull(),
    outcome: text('outcome', { enum: ['treat', 'treat_with_changes', 'do_not_treat'] }).notNull(),
    noteSealed: bytea('note_sealed'),
    reviewedBy: uuid('reviewed_by')
      .notNull()
      .references(() => user.id),
    reviewedAt: instant('reviewed_at').notNull(),
  },
  (table) => [index('form_review_by_form').on(table.formId)],
)

/** "Reviewed" ticked on one flag, by a named person. */
export const flagReview = pgTable('flag_review', {
  id: uuid('id').primaryKey(),
  formId: uuid('form_id')
    .notNull()
    .references(() => intakeForm.id),
  ruleId: text('rule_id').notNull(),
  reviewedBy: uuid('reviewed_by')
    .notNull()
    .references(() => user.id),
  reviewedAt: instant('reviewed_at').notNull(),
})

/** Access of one browser to the stored answers of one form: given by booking, or by the date of birth. */
export const answerAccess = pgTable('answer_access', {
  tokenHash: bytea('token_hash').primaryKey(),
  formId: uuid('form_id')
    .notNull()
    .references(() => intakeForm.id, { onDelete: 'cascade' }),
  lastSeenAt: instant('last_seen_at').notNull(),
})

/** Tries of a date of birth, five an hour per form. */
export const birthDateTry = pgTable(
  'birth_date_try',
  {
    id: uuid('id').primaryKey(),
    formId: uuid('form_id')
      .notNull()
      .references(() => intakeForm.id, { onDelete: 'cascade' }),
    matched: boolean('matched').notNull(),
    triedAt: instant('tried_at').notNull(),
  },
  (table) => [index('birth_date_try_by_form').on(table.formId, table.triedAt)],
)
