import { LOCALES, type Locale } from '@/domain/locale'
import { env } from '../env'
import { OPEN_GRAPH_LOCALES, socialPicture } from './social-picture'
import { stylesheetHref } from './stylesheet'
import { THEME_COLORS } from './theme-colors'

/** Faces of the first paint. Nastaliq is left out: it comes when there is time for it. */
const PRELOADED_FONTS: Record<Locale, readonly string[]> = {
  en: ['/fonts/atkinson-hyperlegible-next-1.woff2'],
  ur: ['/fonts/noto-naskh-arabic-1.woff2', '/fonts/atkinson-hyperlegible-next-1.woff2'],
}

const DIRECTIONS: Record<Locale, 'ltr' | 'rtl'> = { en: 'ltr', ur: 'rtl' }

/** A document holds no script, so nothing may run in it, whatever finds its way into a text. */
const POLICY = [
  "default-src 'none'",
  "script-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

type Status = 200 | 404 | 500

type PatientDocument = {
  locale: Locale
  /** What follows the language in the address: "" or "/your-visit". */
  path: string
  /** Words of the browser's title bar: h1, section and clinic. */
  title: string
  /** One line for search results and shared links. */
  description: string
  siteName: string
  status?: Status
  children: React.ReactNode
}

/**
 * A patient page as a document without JavaScript, kept by caches for a minute.
 * The renderer is loaded here and now because pages of the framework may not import it.
 */
export function renderDocument(page: PatientDocument): Promise<Response> {
  const { locale, status = 200 } = page
  return documentAnswer(<Document {...page} />, { locale, status })
}

type Answer = { locale: Locale; status: Status }

/** Any document as an answer, under the policy that lets nothing run in it. */
export async function documentAnswer(
  document: React.ReactElement,
  { locale, status }: Answer,
): Promise<Response> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  return new Response(`<!doctype html>${renderToStaticMarkup(document)}`, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': locale,
      'Content-Security-Policy': POLICY,
      'Cache-Control': status === 200 ? 'public, max-age=60, stale-while-revalidate=600' : 'no-store',
    },
  })
}

function Document({ locale, path, title, description, siteName, status = 200, children }: PatientDocument) {
  const address = (language: Locale) => new URL(`/${language}${path}`, env().PUBLIC_URL).href
  return (
    <html lang={locale} dir={DIRECTIONS[locale]}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="description" content={description} />
        <link rel="stylesheet" href={stylesheetHref('patient')} />
        {PRELOADED_FONTS[locale].map((href) => (
          <link key={href} rel="preload" as="font" type="font/woff2" href={href} crossOrigin="anonymous" />
        ))}
        {status !== 200 ? (
          <meta name="robots" content="noindex" />
        ) : (
          <>
            <link rel="canonical" href={address(locale)} />
            {LOCALES.map((language) => (
              <link key={language} rel="alternate" hrefLang={language} href={address(language)} />
            ))}
            <link rel="alternate" hrefLang="x-default" href={address('en')} />
          </>
        )}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
        <link rel="manifest" href={`/${locale}/manifest.webmanifest`} />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content={THEME_COLORS.light} />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content={THEME_COLORS.dark} />
        <meta property="og:type" content="website" />
        <meta name="twitter:card" content="summary_large_image" />
        <meta property="og:site_name" content={siteName} />
        <meta property="og:title" content={title} />
        <meta property="og:description" content={description} />
        <meta property="og:url" content={address(locale)} />
        <meta property="og:locale" content={OPEN_GRAPH_LOCALES[locale]} />
        <SocialPicture locale={locale} />
      </head>
      <body>{children}</body>
    </html>
  )
}

function SocialPicture({ locale }: { locale: Locale }) {
  const { url, width, height, type, alt } = socialPicture(locale)
  return (
    <>
      <meta property="og:image" content={url} />
      <meta property="og:image:type" content={type} />
      <meta property="og:image:width" content={String(width)} />
      <meta property="og:image:height" content={String(height)} />
      <meta property="og:image:alt" content={alt} />
    </>
  )
}
