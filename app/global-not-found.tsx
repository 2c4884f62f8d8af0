import type { Metadata } from 'next'
import { direction, LOCALES } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { stylesheetHref } from '@/server/document/stylesheet'

export const metadata: Metadata = { title: translator('en', 'common')('notFound.title') }

/** An address that belongs to nothing at all: no language is known, so it speaks both. */
export default function GlobalNotFound() {
  return (
    <html lang="en" dir="ltr">
      <head>
        <link rel="stylesheet" href={stylesheetHref('patient')} />
      </head>
      <body>
        <main id="main">
          <div className="wrap">
            {LOCALES.map((locale, index) => {
              const t = translator(locale, 'common')
              const Heading = index === 0 ? 'h1' : 'h2'
              return (
                <section className="ask section" key={locale} lang={locale} dir={direction(locale)}>
                  <Heading>{t('notFound.title')}</Heading>
                  <p>{t('notFound.body')}</p>
                  <p>
                    <a className="go" href={`/${locale}`}>
                      {t('notFound.home')}
                    </a>
                  </p>
                </section>
              )
            })}
          </div>
        </main>
      </body>
    </html>
  )
}
