import { and, asc, desc, eq, gte } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { flagReview, formReview } from '@/db/schema/intake'
import { user } from '@/db/schema/people'
import { unseal } from '../../crypto/sealed'

export type SignedReview = {
  by: string
  at: number
  /** The form's version that was read. */
  version: number
  outcome: 'treat' | 'treat_with_changes' | 'do_not_treat'
  note: string | null
}

/** Where a review's note is sealed. */
export const notePlace = (reviewId: string) => ({
  table: 'form_review',
  column: 'note_sealed',
  rowId: reviewId,
})

/** The signed reviews of a form, newest first. */
export async function formReviews(tx: Transaction, formId: string): Promise<SignedReview[]> {
  const rows = await tx
    .select({ review: formReview, by: user.name })
    .from(formReview)
    .innerJoin(user, eq(user.id, formReview.reviewedBy))
    .where(eq(formReview.formId, formId))
    .orderBy(desc(formReview.reviewedAt))
  return rows.map(({ review, by }) => ({
    by,
    at: review.reviewedAt.getTime(),
    version: review.formVersion,
    outcome: review.outcome,
    note: review.noteSealed && unseal<string>(notePlace(review.id), review.noteSealed),
  }))
}

export type FlagMark = { userId: string; by: string; at: number }

/** Who marked which rule as reviewed. Marks from before the form's last save do not count: answers may have changed. */
export async function flagReviews(
  tx: Transaction,
  { formId, since }: { formId: string; since: Date },
): Promise<ReadonlyMap<string, FlagMark>> {
  const rows = await tx
    .select({ ruleId: flagReview.ruleId, userId: user.id, by: user.name, at: flagReview.reviewedAt })
    .from(flagReview)
    .innerJoin(user, eq(user.id, flagReview.reviewedBy))
    .where(and(eq(flagReview.formId, formId), gte(flagReview.reviewedAt, since)))
    .orderBy(asc(flagReview.reviewedAt))
  return new Map(rows.map(({ ruleId, userId, by, at }) => [ruleId, { userId, by, at: at.getTime() }]))
}
