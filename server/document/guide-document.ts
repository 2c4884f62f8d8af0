import { isLocale, type Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { guideFacts } from './guide-facts'
import { renderDocument } from './render-document'

type GuideFacts = Awaited<ReturnType<typeof guideFacts>>

export type GuidePage = {
  /** What follows the language in the address: "" or "/your-visit". */
  path: string
  /** h1 and section, from the particular to the general; the clinic's name is added. */
  titles: readonly string[]
  description: string
  body: React.ReactNode
}

type GuideDocument = {
  /** First segment of the address: any word, since unknown ones end here too. */
  language: string
  /** The page, or null when the address names nothing. */
  page: (facts: GuideFacts) => GuidePage | null
  missing: (facts: GuideFacts) => React.ReactNode
}

/** A page of the guide as a document; an unknown language or page becomes the 404 document. */
export async function guideDocument({ language, page, missing }: GuideDocument): Promise<Response> {
  const facts = await guideFacts(isLocale(language) ? language : 'en')
  const found = isLocale(language) ? page(facts) : null
  const shown = found ?? notFound(facts.locale, missing(facts))
  return renderDocument({
    locale: facts.locale,
    path: shown.path,
    title: [...shown.titles, facts.clinic.name].join(' - '),
    description: shown.description,
    siteName: facts.clinic.name,
    status: found ? 200 : 404,
    children: shown.body,
  })
}

function notFound(locale: Locale, body: React.ReactNode): GuidePage {
  const t = translator(locale, 'common')
  return { path: '', titles: [t('notFound.title')], description: t('notFound.body'), body }
}
