/** Languages of patient pages and mail. The first is the source of truth for every text. */
export const LOCALES = ['en', 'ur'] as const

export type Locale = (typeof LOCALES)[number]

/** Narrows a path segment or a cookie value to a supported language. */
export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value)
}

type Preference = { chosen: string | undefined; acceptLanguage: string | null }

/** The language chosen last, else the first of ours in Accept-Language, else English. */
export function preferredLocale({ chosen, acceptLanguage }: Preference): Locale {
  if (isLocale(chosen)) return chosen
  const asked = (acceptLanguage ?? '')
    .split(',')
    .map((entry) => {
      const [tag = '', quality] = entry.trim().split(';q=')
      return { language: tag.slice(0, 2).toLowerCase(), quality: Number(quality ?? 1) || 0 }
    })
    .sort((a, b) => b.quality - a.quality)
  return asked.map(({ language }) => language).find(isLocale) ?? 'en'
}

/** Writing direction of a language. */
export function direction(locale: Locale): 'ltr' | 'rtl' {
  return locale === 'ur' ? 'rtl' : 'ltr'
}
