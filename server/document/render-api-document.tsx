import { translator } from '@/messages/translator'
import { documentAnswer } from './render-document'
import { stylesheetHref } from './stylesheet'

/** The page of the API's description: English, for programmers, and like every document without JavaScript. */
export function renderApiDocument(children: React.ReactNode): Promise<Response> {
  const t = translator('en', 'apiDocs')
  const document = (
    <html lang="en" dir="ltr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${t('title')} - Genu`}</title>
        <meta name="description" content={t('lead')} />
        <meta name="robots" content="noindex" />
        <link rel="stylesheet" href={stylesheetHref('api')} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      </head>
      <body>{children}</body>
    </html>
  )
  return documentAnswer(document, { locale: 'en', status: 200 })
}
