import { direction, type Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { clinicContact } from '../clinic/clinic-snapshot'
import { THEME_COLORS } from './theme-colors'

/** Web app manifest of one language: its home page is where the icon leads. */
export async function webManifest(locale: Locale) {
  const { name } = await clinicContact(locale)
  return {
    id: `/${locale}`,
    start_url: `/${locale}`,
    scope: '/',
    name,
    description: translator(locale, 'home')('description'),
    lang: locale,
    dir: direction(locale),
    display: 'browser',
    background_color: THEME_COLORS.light,
    theme_color: THEME_COLORS.light,
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
  }
}
