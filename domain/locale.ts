import { z } from 'zod'

/** Languages of patient pages and mail. The first is the source of truth for every text. */
export const LOCALES = ['en', 'ur'] as const

export type Locale = (typeof LOCALES)[number]

const words = z.string().trim().min(1).max(4000)

/** A text of the clinic definition in every language; none may be empty or missing. */
export const localizedTextSchema = z.strictObject({ en: words, ur: words })

export type LocalizedText = z.infer<typeof localizedTextSchema>

/** The words of `pair` in `locale`. */
export function text(pair: LocalizedText, locale: Locale): string {
  return pair[locale]
}

/** Narrows a path segment or a cookie value to a supported language. */
export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value)
}
