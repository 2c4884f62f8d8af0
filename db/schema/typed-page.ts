import { sql } from 'drizzle-orm'
import { check, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { bookingDraft } from './booking'
import { bytea, instant } from './column-types'
import { intakeForm } from './intake'

/**
 * What was typed into one page of a booking under way or of a health form and has not been sent yet, so that a closed
 * tab or an empty battery loses nothing. It is no answer: no rule reads it, and nobody but the typist sees it.
 */
export const typedPage = pgTable(
  'typed_page',
  {
    id: uuid('id').primaryKey(),
    draftId: uuid('draft_id').references(() => bookingDraft.id, { onDelete: 'cascade' }),
    formId: uuid('form_id').references(() => intakeForm.id, { onDelete: 'cascade' }),
    page: text('page').notNull(),
    /** One showing of the page in a browser, and how often it has been kept or sent: what comes late is older. */
    viewId: uuid('view_id').notNull(),
    step: integer('step').notNull(),
    /** Sealed `FormValues`; null once the page was sent. */
    contentSealed: bytea('content_sealed'),
    /** Digest of the cookie of the browser that typed it. */
    typistHash: bytea('typist_hash').notNull(),
    typedAt: instant('typed_at').notNull(),
  },
  (table) => [
    unique('typed_page_of_draft').on(table.draftId, table.page),
    unique('typed_page_of_form').on(table.formId, table.page),
    check('typed_page_has_one_owner', sql`num_nonnulls(${table.draftId}, ${table.formId}) = 1`),
  ],
)
