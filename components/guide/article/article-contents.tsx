import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'

type ArticleContentsProps = {
  locale: Locale
  address: string
  title: string
  /** Slug → title. */
  parts: Readonly<Record<string, string>>
  current?: string | undefined
}

/** The pages of one article. Nothing when it has only one. */
export function ArticleContents({ locale, address, title, parts, current }: ArticleContentsProps) {
  const t = translator(locale, 'article')
  const pages = [
    { slug: undefined, words: t('overview'), href: `/${locale}/${address}` },
    ...Object.entries(parts).map(([slug, words]) => ({ slug, words, href: `/${locale}/${address}/${slug}` })),
  ]
  if (pages.length === 1) return null
  return (
    <nav className="hub" aria-label={t('pages')}>
      <p>{title}</p>
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
