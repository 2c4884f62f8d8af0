import { notFound } from 'next/navigation'
import { direction, isLocale } from '@/domain/locale'
import { stylesheetHref } from '@/server/document/stylesheet'

export const dynamic = 'force-dynamic'

type LayoutProps = { children: React.ReactNode; params: Promise<{ locale: string }> }

/** The document around every patient page that is an application: language, direction and style sheet. */
export default async function PatientLayout({ children, params }: LayoutProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return (
    <html lang={locale} dir={direction(locale)}>
      <head>
        <link rel="stylesheet" href={stylesheetHref('patient')} />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fbfaf7" />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0f1b1e" />
      </head>
      <body>{children}</body>
    </html>
  )
}
