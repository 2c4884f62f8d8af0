import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import type { GuideService } from './service-facts'

type VisitContentsProps = {
  locale: Locale
  services: readonly GuideService[]
  /** Slug of the service whose page this is; undefined on the page for any visit. */
  current?: string
}

/** The pages of "Before your visit": one for any visit, one for each service. */
export function VisitContents({ locale, services, current }: VisitContentsProps) {
  const t = translator(locale, 'visit')
  const pages = [
    { slug: undefined, words: t('anyVisit'), href: `/${locale}/your-visit` },
    ...services.map(({ slug, name }) => ({ slug, words: name, href: `/${locale}/your-visit/${slug}` })),
  ]
  return (
    <nav className="hub" aria-label={t('pages')}>
      <p>{t('pages')}</p>
      <ol>
        {pages.map(({ slug, words, href }) => (
          <li key={href}>
            {slug === current ? <span aria-current="page">{words}</span> : <a href={href}>{words}</a>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
