import type { Viewport } from 'next'
import { FocusHeading } from '@/components/layout/focus-heading'
import { direction, isLocale } from '@/domain/locale'
import { clinicContact } from '@/server/clinic/clinic-snapshot'
import { stylesheetHref } from '@/server/document/stylesheet'

/** Patient pages read cookies, drafts and free times: none may be made in advance or shared. */
export const dynamic = 'force-dynamic'

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#0f1b1e' },
  ],
}

export const metadata = {
  icons: { icon: '/favicon.svg', apple: '/icon.png' },
  robots: { index: false },
  formatDetection: { telephone: false },
}

type LayoutProps = { children: React.ReactNode; params: Promise<{ locale: string }> }

/** The document around the application's patient pages. Titles come from the pages, where errors can change them. */
export default async function PatientLayout({ children, params }: LayoutProps) {
  const asked = (await params).locale
  // an unknown language is for the page to refuse: refused here, there would be no document to say so in
  const locale = isLocale(asked) ? asked : 'en'
  const contact = await clinicContact(locale)
  return (
    <html lang={locale} dir={direction(locale)}>
      <head>
        <link rel="stylesheet" href={stylesheetHref('patient')} />
        {locale === 'ur' && <PreloadedFace name="noto-naskh-arabic-1" />}
        <PreloadedFace name="atkinson-hyperlegible-next-1" />
      </head>
      {/* where a page fails, its error page reads from here how to reach the clinic */}
      <body data-clinic={contact.name} data-phone={contact.phones[0]}>
        {children}
        <FocusHeading />
      </body>
    </html>
  )
}

function PreloadedFace({ name }: { name: string }) {
  return (
    <link rel="preload" as="font" type="font/woff2" href={`/fonts/${name}.woff2`} crossOrigin="anonymous" />
  )
}
