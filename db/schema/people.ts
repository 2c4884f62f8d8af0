import { sql } from 'drizzle-orm'
import { date, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { resource } from './clinic'
import { bytea, instant } from './column-types'

/** A person who is treated. Names and contacts stay searchable; clinical text never stands here. */
export const patient = pgTable(
  'patient',
  {
    id: uuid('id').primaryKey(),
    fullName: text('full_name').notNull(),
    /** E.164, e.g. +923001234567. */
    mobile: text('mobile').notNull(),
    email: text('email'),
    dateOfBirth: date('date_of_birth', { mode: 'string' }).notNull(),
    /** Asked at booking for laser, else in the health form; unknown until then. */
    sex: text('sex', { enum: ['female', 'male', 'no_say'] }),
    language: text('language', { enum: ['en', 'ur'] }).notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [index('patient_by_mobile').on(table.mobile), index('patient_by_email').on(table.email)],
)

/** Staff account; the columns up to `image` are those the sign-in library asks for. */
export const user = pgTable('user', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  emailVerified: instant('email_verified'),
  image: text('image'),
  role: text('role', { enum: ['receptionist', 'practitioner', 'owner'] }).notNull(),
  /** The practitioner this account treats as, if any. */
  practitionerId: uuid('practitioner_id').references(() => resource.id),
  passwordHash: text('password_hash').notNull(),
  totpSecretSealed: bytea('totp_secret_sealed').notNull(),
  /** The last 30-second step whose code was used; a code works once. */
  totpLastStep: integer('totp_last_step').notNull().default(0),
  disabledAt: instant('disabled_at'),
  createdAt: instant('created_at').notNull(),
})

/** Staff session; `tokenHash` is SHA-256 of the cookie in hex. */
export const session = pgTable('session', {
  sessionToken: text('token_hash').primaryKey(),
  userId: uuid('user_id')
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' }),
  expires: instant('expires').notNull(),
  lastSeenAt: instant('last_seen_at'),
  startedAt: instant('started_at').notNull().default(sql`now()`),
  /** When a password with a code, or a passkey, was last given: asked again before what cannot be undone. */
  provedAt: instant('proved_at').notNull().default(sql`now()`),
  /** Wrong passwords since the session locked. */
  unlockTries: integer('unlock_tries').notNull().default(0),
  /** Browser and system in a few words, for the list of one's sessions. */
  device: text('device').notNull().default(''),
})

/** Between the right password and the right code: five minutes, five tries. */
export const signInAttempt = pgTable('sign_in_attempt', {
  tokenHash: bytea('token_hash').primaryKey(),
  userId: uuid('user_id')
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' }),
  tries: integer('tries').notNull().default(0),
  expiresAt: instant('expires_at').notNull(),
})
