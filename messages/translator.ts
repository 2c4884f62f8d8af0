import { createTranslator } from 'use-intl/core'
import type { Locale } from '@/domain/locale'
import { en } from './en/catalogue'
import { ur } from './ur/catalogue'

const catalogues = { en, ur }

export type MessageArea = keyof typeof en

/**
 * Translator for one area of the interface text: `translator('ur', 'booking')('details.title')`.
 * Times are always formatted by `domain/time`, never by a message, so no time zone is set here.
 */
export function translator<Area extends MessageArea>(locale: Locale, area: Area) {
  return createTranslator<typeof en, Area>({
    locale: locale === 'ur' ? 'ur-PK-u-nu-latn' : 'en-GB',
    messages: catalogues[locale] as typeof en,
    namespace: area as never,
    timeZone: 'UTC',
  })
}
