import { z } from 'zod'

const isoDate = z.iso.date()
const address = z.string().regex(/^[a-z-]+(\/[a-z-]+)?$/, 'an address such as knee-conditions/runners-knee')
const slug = z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'small letters and dashes')

/** What stands above an article's text, between the lines of dashes. */
export const frontMatterSchema = z.strictObject({
  title: z.string().min(3).max(60),
  /** The name doctors use, where there is another one. */
  clinicalName: z.string().min(3).optional(),
  /** One line for search results and shared links. */
  summary: z.string().min(40).max(160),
  /** Which facts of `content/fact-ids.json` the article covers: id → id of the section that does. */
  facts: z.record(z.string().regex(/^(S\d-\d\d|S0-L\d|C\d+)$/, 'an id such as S1-09 or C7'), slug),
  /** Ids of `content/references.json`, most important first. */
  sources: z.array(z.string()).min(1),
  written: isoDate,
  /** A clinician's sign-off; until there is one the page says that it is a draft. */
  signedOff: z.strictObject({ by: z.string().min(3), on: isoDate, nextReview: isoDate }).optional(),
  related: z.array(address).max(4),
  /** Further pages of the article, slug → title, each the text of the `<Part slug="…">` of that name. */
  parts: z.record(slug, z.string().min(3).max(60)).default({}),
})

export type FrontMatter = z.output<typeof frontMatterSchema>
