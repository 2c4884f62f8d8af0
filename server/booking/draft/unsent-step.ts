import { and, eq, isNotNull } from 'drizzle-orm'
import { typedPage } from '@/db/schema/typed-page'
import { database } from '../../database'
import type { BookingDraft } from './draft'

/** Steps of a booking that keep what is typed into them. */
export const TYPED_STEPS = ['laser', 'details'] as const
export type TypedStep = (typeof TYPED_STEPS)[number]

/**
 * The first step of the path that was changed and not sent; null when there is none. What stands on it was shown as saved, so a
 * booking is neither checked nor confirmed before that step has been sent.
 */
export async function unsentStep({ id, service }: BookingDraft): Promise<TypedStep | null> {
  const rows = await database()
    .select({ page: typedPage.page })
    .from(typedPage)
    .where(and(eq(typedPage.draftId, id), isNotNull(typedPage.contentSealed)))
  const steps = TYPED_STEPS.filter((step) => step !== 'laser' || service.needsLaserScreening)
  return steps.find((step) => rows.some(({ page }) => page === step)) ?? null
}
