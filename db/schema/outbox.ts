import { sql } from 'drizzle-orm'
import { bigint, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { bytea, instant } from './column-types'

/** A mail to be sent, written in the transaction that causes it. */
export const outboxMessage = pgTable(
  'outbox_message',
  {
    id: uuid('id').primaryKey(),
    kind: text('kind').notNull(),
    appointmentId: uuid('appointment_id'),
    /** `kind/subject id/version`: the same cause never queues twice. */
    dedupeKey: text('dedupe_key').notNull().unique(),
    recipient: text('recipient').notNull(),
    language: text('language', { enum: ['en', 'ur'] }).notNull(),
    /** Sealed template data, links included; wiped once sent. */
    payloadSealed: bytea('payload_sealed'),
    status: text('status', { enum: ['queued', 'sending', 'sent', 'delivered', 'bounced', 'dead'] }).notNull(),
    attempts: integer('attempts').notNull().default(0),
    nextAttemptAt: instant('next_attempt_at').notNull(),
    leaseId: uuid('lease_id'),
    leasedUntil: instant('leased_until'),
    providerId: text('provider_id'),
    /** A short code of the last failure, never the provider's text. */
    lastError: text('last_error'),
    createdAt: instant('created_at').notNull(),
    sentAt: instant('sent_at'),
  },
  (table) => [
    index('outbox_due').on(table.nextAttemptAt).where(sql`${table.status} in ('queued', 'sending')`),
    index('outbox_by_appointment').on(table.appointmentId),
    index('outbox_by_provider').on(table.providerId),
  ],
)

/** Mails taken in by the local stand-in for the provider; demo and test mode only. */
export const mailboxMessage = pgTable('mailbox_message', {
  id: uuid('id').primaryKey(),
  idempotencyKey: text('idempotency_key').unique(),
  receivedAt: instant('received_at').notNull(),
  message: jsonb('message').$type<Record<string, unknown>>().notNull(),
})

/** Who did or read what. The application's role may add and read rows, never change them. */
export const auditEvent = pgTable(
  'audit_event',
  {
    id: bigint('id', { mode: 'bigint' }).primaryKey().generatedAlwaysAsIdentity(),
    at: instant('at').notNull(),
    actorKind: text('actor_kind', { enum: ['staff', 'patient', 'system'] }).notNull(),
    actorId: uuid('actor_id'),
    action: text('action').notNull(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: text('subject_id').notNull(),
    patientId: uuid('patient_id'),
    /** Codes and ids only: never a name, an answer or a reason in words. */
    detail: jsonb('detail').$type<Record<string, string | number | boolean | null>>().notNull(),
    mac: bytea('mac').notNull(),
  },
  (table) => [
    index('audit_by_patient').on(table.patientId, table.at),
    index('audit_by_actor').on(table.actorId, table.at),
  ],
)

/** Counted requests of one kind by one client in one window. */
export const rateCount = pgTable('rate_count', {
  /** Digest of limit name and client. */
  key: text('key').primaryKey(),
  windowStartsAt: instant('window_starts_at').notNull(),
  count: integer('count').notNull(),
})
