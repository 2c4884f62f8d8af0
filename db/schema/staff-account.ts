import { sql } from 'drizzle-orm'
import { bigint, check, index, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { resource } from './clinic'
import { bytea, instant } from './column-types'
import { user } from './people'

/**
 * An invitation to an account. There is no account until it is accepted: what is chosen on the way (a password, a
 * one-time code secret) waits here, so that an invitation can never change somebody's account.
 */
export const staffInvite = pgTable(
  'staff_invite',
  {
    id: uuid('id').primaryKey(),
    tokenHash: bytea('token_hash').notNull().unique(),
    /** Normalised as `user.email` is. */
    email: text('email').notNull(),
    name: text('name').notNull(),
    role: text('role', { enum: ['receptionist', 'practitioner', 'owner'] }).notNull(),
    practitionerId: uuid('practitioner_id').references(() => resource.id),
    /** Null for the first owner, invited from the command line. */
    invitedBy: uuid('invited_by').references(() => user.id),
    passwordHash: text('password_hash'),
    totpSecretSealed: bytea('totp_secret_sealed'),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    acceptedAt: instant('accepted_at'),
    withdrawnAt: instant('withdrawn_at'),
  },
  (table) => [
    uniqueIndex('staff_invite_open_by_email')
      .on(table.email)
      .where(sql`${table.acceptedAt} is null and ${table.withdrawnAt} is null`),
  ],
)

/** A link sent to someone who cannot sign in: to choose a new password, or to set up one-time codes again. Works once. */
export const accountLink = pgTable(
  'account_link',
  {
    tokenHash: bytea('token_hash').primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    purpose: text('purpose', { enum: ['password', 'one_time_code'] }).notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (table) => [index('account_link_by_user').on(table.userId)],
)

/** A one-time code secret that its owner has been shown and has not confirmed with a code yet. */
export const totpEnrolment = pgTable('totp_enrolment', {
  userId: uuid('user_id')
    .primaryKey()
    .references(() => user.id, { onDelete: 'cascade' }),
  secretSealed: bytea('secret_sealed').notNull(),
  createdAt: instant('created_at').notNull(),
})

/** A code for the day the phone is lost; works once. SHA-256, which is enough for 120 random bits. */
export const backupCode = pgTable(
  'backup_code',
  {
    codeHash: bytea('code_hash').primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    createdAt: instant('created_at').notNull(),
    usedAt: instant('used_at'),
  },
  (table) => [index('backup_code_by_user').on(table.userId)],
)

/** A passkey (WebAuthn credential). */
export const passkey = pgTable(
  'passkey',
  {
    /** Credential id in base64url. */
    id: text('id').primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    /** COSE key. */
    publicKey: bytea('public_key').notNull(),
    /** The authenticator's count of signatures, 0 when it keeps none. */
    counter: bigint('counter', { mode: 'number' }).notNull(),
    transports: jsonb('transports').$type<string[]>().notNull(),
    /** What its owner calls it. */
    name: text('name').notNull(),
    createdAt: instant('created_at').notNull(),
    lastUsedAt: instant('last_used_at'),
  },
  (table) => [index('passkey_by_user').on(table.userId)],
)

/** A random value that a passkey is asked to sign; works once, for a few minutes. */
export const passkeyChallenge = pgTable(
  'passkey_challenge',
  {
    challengeHash: bytea('challenge_hash').primaryKey(),
    purpose: text('purpose', { enum: ['sign_in', 'register', 'prove'] }).notNull(),
    /** Null before anybody has signed in. */
    userId: uuid('user_id').references(() => user.id, { onDelete: 'cascade' }),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [
    check('passkey_challenge_has_user', sql`${table.purpose} = 'sign_in' or ${table.userId} is not null`),
  ],
)
