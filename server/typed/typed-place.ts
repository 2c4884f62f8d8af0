import type { SealedPlace } from '../crypto/sealed'

/** A page of a booking under way or of a health form. */
export type TypedPlace = { draftId: string; page: string } | { formId: string; page: string }

export const ownerColumns = (place: TypedPlace) =>
  'draftId' in place ? { draftId: place.draftId } : { formId: place.formId }

/** Bound to the owner and the page, which never change, not to the row that happens to hold it. */
export function typedSeal(place: TypedPlace): SealedPlace {
  const owner = 'draftId' in place ? place.draftId : place.formId
  return { table: 'typed_page', column: 'content_sealed', rowId: `${owner}/${place.page}` }
}
