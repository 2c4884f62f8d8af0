import { randomUUID } from 'node:crypto'
import { lt, ne, or, sql } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { typedPage } from '@/db/schema/typed-page'
import type { FormValues } from '@/domain/forms/form-state'
import type { TypedView } from '@/domain/forms/typed-post'
import { nowDate } from '../clock/now'
import { seal } from '../crypto/sealed'
import { ownerColumns, type TypedPlace, typedSeal } from './typed-place'

type Kept = {
  place: TypedPlace
  /** Null when the browser runs no script. */
  view: TypedView | null
  /** Null: the page was sent in order, nothing is left to keep. */
  values: FormValues | null
  typist: Buffer
}

/**
 * Keeps what a page has typed into it, in place of what it had before. Of one showing of a page the later step wins,
 * in whatever order they arrive; of several showings the one that was heard of last.
 */
export async function keepTyped(db: Database | Transaction, { place, view, values, typist }: Kept) {
  const row = {
    viewId: view?.view ?? randomUUID(),
    step: view?.step ?? 0,
    contentSealed: values && seal(typedSeal(place), values),
    typistHash: typist,
    typedAt: nowDate(),
  }
  await db
    .insert(typedPage)
    .values({ id: randomUUID(), ...ownerColumns(place), page: place.page, ...row })
    .onConflictDoUpdate({
      target: 'draftId' in place ? [typedPage.draftId, typedPage.page] : [typedPage.formId, typedPage.page],
      set: row,
      setWhere: or(ne(typedPage.viewId, sql`excluded.view_id`), lt(typedPage.step, sql`excluded.step`)),
    })
}
