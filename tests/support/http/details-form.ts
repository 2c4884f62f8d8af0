import { beginDraft, draftPage, holdTime } from './drafts'
import { formWith } from './page-forms'
import { sql } from './target'

/** The form "Your details" of a draft with a time, not yet filled in. */
export async function detailsForm() {
  const draft = await beginDraft()
  await holdTime(draft)
  return { draft, form: formWith(await draftPage(draft, 'details'), 'fullName') }
}

/** What a draft holds, sealed: the same bytes mean that nothing was saved. */
export const contentOf = async (draftId: string) =>
  (await sql`select content_sealed::text as value from booking_draft where id = ${draftId}`)[0]?.value
