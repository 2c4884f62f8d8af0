import { and, eq, isNotNull } from 'drizzle-orm'
import { typedPage } from '@/db/schema/typed-page'
import type { FormValues } from '@/domain/forms/form-state'
import { unseal } from '../crypto/sealed'
import { sameBytes } from '../crypto/token'
import { database } from '../database'
import { type TypedPlace, typedSeal } from './typed-place'
import { currentTypist } from './typist'

export type TypedBefore = { values: FormValues; at: Date }

/**
 * What was typed into a page and not sent; null when there is nothing.
 * @param mayReadAll whether this browser may see stored answers; otherwise it sees only what it has typed itself
 */
export async function typedBefore(
  place: TypedPlace,
  { mayReadAll }: { mayReadAll: boolean },
): Promise<TypedBefore | null> {
  const owner = 'draftId' in place ? eq(typedPage.draftId, place.draftId) : eq(typedPage.formId, place.formId)
  const [row] = await database()
    .select()
    .from(typedPage)
    .where(and(owner, eq(typedPage.page, place.page), isNotNull(typedPage.contentSealed)))
  if (!row?.contentSealed) return null
  if (!mayReadAll) {
    const typist = await currentTypist()
    if (!typist || !sameBytes(typist, row.typistHash)) return null
  }
  return { values: unseal<FormValues>(typedSeal(place), row.contentSealed), at: row.typedAt }
}
