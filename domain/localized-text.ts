import { z } from 'zod'

const words = z.string().trim().min(1).max(4000)

/** A text of the clinic definition in every language; none may be empty or missing. */
export const localizedTextSchema = z.strictObject({ en: words, ur: words })

export type LocalizedText = z.infer<typeof localizedTextSchema>
