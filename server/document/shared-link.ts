import type { Metadata } from 'next'
import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { OPEN_GRAPH_LOCALES, socialPicture } from './social-picture'

type SharedLink = { locale: Locale; siteName: string; title?: string }

/** What messengers show for a link to a page of the application. */
export function sharedLink({ locale, siteName, title }: SharedLink): Metadata {
  const description = translator(locale, 'home')('description')
  return {
    description,
    openGraph: {
      type: 'website',
      siteName,
      title: title ?? siteName,
      description,
      locale: OPEN_GRAPH_LOCALES[locale],
      images: [socialPicture(locale)],
    },
    twitter: { card: 'summary_large_image' },
  }
}
