import type { Metadata, Viewport } from 'next'
import { FocusHeading } from '@/components/layout/focus-heading'
import { direction, isLocale } from '@/domain/locale'
import { knownClinicContact } from '@/server/clinic/clinic-snapshot'
import { sharedLink } from '@/server/document/shared-link'
import { stylesheetHref } from '@/server/document/stylesheet'
import { THEME_COLORS } from '@/server/document/theme-colors'

/** Patient pages read cookies, drafts and free times: none may be made in advance or shared. */
export const dynamic = 'force-dynamic'

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: THEME_COLORS.light },
    { media: '(prefers-color-scheme: dark)', color: THEME_COLORS.dark },
  ],
}

type LayoutProps = { children: React.ReactNode; params: Promise<{ locale: string }> }

/** Shared links show the clinic and what it does: nothing about the page itself, which may be one person's. */
export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const locale = knownLocale((await params).locale)
  const contact = await knownClinicContact(locale)
  return {
    icons: { icon: '/favicon.svg', apple: '/apple-touch-icon.png' },
    manifest: `/${locale}/manifest.webmanifest`,
    robots: { index: false },
    formatDetection: { telephone: false },
    ...(contact && sharedLink({ locale, siteName: contact.name })),
  }
}

/** The document around the application's patient pages. Titles come from the pages, where errors can change them. */
export default async function PatientLayout({ children, params }: LayoutProps) {
  const locale = knownLocale((await params).locale)
  const contact = await knownClinicContact(locale)
  return (
    <html lang={locale} dir={direction(locale)}>
      <head>
        <link rel="stylesheet" href={stylesheetHref('patient')} />
        {locale === 'ur' && <PreloadedFace name="noto-naskh-arabic-1" />}
        <PreloadedFace name="atkinson-hyperlegible-next-1" />
      </head>
      {/* where a page fails, its error page reads from here how to reach the clinic */}
      <body data-clinic={contact?.name} data-phone={contact?.phones[0]}>
        {children}
        <FocusHeading />
      </body>
    </html>
  )
}

/** An unknown language is for the page to refuse: refused here, there would be no document to say so in. */
const knownLocale = (asked: string) => (isLocale(asked) ? asked : 'en')

function PreloadedFace({ name }: { name: string }) {
  return (
    <link rel="preload" as="font" type="font/woff2" href={`/fonts/${name}.woff2`} crossOrigin="anonymous" />
  )
}
