'use client'

import { FAILURE_WORDS } from '@/components/form/failure-words'
import { buttonClass } from '@/components/ui/button-link'

/** Written out: the module of languages brings the schemas with it, which no browser needs. */
const LANGUAGES = [
  { locale: 'en', direction: 'ltr', Heading: 'h1' },
  { locale: 'ur', direction: 'rtl', Heading: 'h2' },
] as const

/** In place of a document that failed whole, its layout included: nothing is known but what stands here. */
export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang="en" dir="ltr">
      <head>
        <title>{FAILURE_WORDS.en.title}</title>
        <link rel="stylesheet" href="/styles/patient.css" />
      </head>
      <body>
        <main id="main">
          <div className="wrap">
            {LANGUAGES.map(({ locale, direction, Heading }) => (
              <div className="ask section" key={locale} lang={locale} dir={direction}>
                <Heading>{FAILURE_WORDS[locale].title}</Heading>
                <p>{FAILURE_WORDS[locale].body}</p>
                <p>{FAILURE_WORDS[locale].unchanged}</p>
                <div className="actions">
                  <button type="button" className={buttonClass()} onClick={retry}>
                    {FAILURE_WORDS[locale].again}
                  </button>
                </div>
              </div>
            ))}
          </div>
        </main>
      </body>
    </html>
  )
}
