import { z } from 'zod'

const MOST_NAMES = 120
const MOST_CHOICES = 60
const MOST_CHARACTERS = 20_000

/**
 * One showing of a page in a browser, and how often it has been kept or sent so far: what arrives late is known to be
 * older by it.
 */
export const typedViewSchema = z.object({
  view: z.uuid(),
  step: z.coerce.number().int().min(0).max(1_000_000),
})

export type TypedView = z.output<typeof typedViewSchema>

/** What a page has typed into it, sent while it is being typed. */
export const typedPostSchema = typedViewSchema.extend({
  values: z
    .record(
      z.string().max(80),
      z.union([z.string().max(MOST_CHARACTERS), z.array(z.string().max(MOST_CHARACTERS)).max(MOST_CHOICES)]),
    )
    .refine((values) => Object.keys(values).length <= MOST_NAMES),
})
