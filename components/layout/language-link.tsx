import type { Locale } from '@/domain/locale'

/** Each language by its own name: never translated. */
const NAMES: Record<Locale, string> = { en: 'English', ur: 'اردو' }

const OTHER: Record<Locale, Locale> = { en: 'ur', ur: 'en' }

/** The same page in the other language. `path` is what follows the language: "" or "/your-visit". */
export function LanguageLink({ locale, path }: { locale: Locale; path: string }) {
  const other = OTHER[locale]
  return (
    <a className="tongue" href={`/${other}${path}`} lang={other} hrefLang={other}>
      {NAMES[other]}
    </a>
  )
}
