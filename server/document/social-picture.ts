import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { env } from '../env'

/** The picture that messengers show beside a shared link, on our own host and without words. */
export const socialPicture = (locale: Locale) => ({
  url: new URL('/social.png', env().PUBLIC_URL).href,
  width: 1200,
  height: 630,
  type: 'image/png',
  alt: translator(locale, 'home')('picture'),
})

/** How the protocol of shared links names our languages. */
export const OPEN_GRAPH_LOCALES: Record<Locale, string> = { en: 'en_GB', ur: 'ur_PK' }
