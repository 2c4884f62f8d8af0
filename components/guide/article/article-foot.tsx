import { Temporal } from 'temporal-polyfill'
import type { FrontMatter } from '@/domain/content/front-matter'
import type { Locale } from '@/domain/locale'
import { formatDate } from '@/domain/time/format'
import { translator } from '@/messages/translator'
import type { Neighbour } from './article-turn'

type ArticleFootProps = {
  locale: Locale
  frontMatter: Pick<FrontMatter, 'written' | 'signedOff'>
  sources: readonly string[]
  related: readonly Neighbour[]
}

/** What to read next, where the facts come from, and whether a clinician has signed them off. */
export function ArticleFoot({ locale, frontMatter, sources, related }: ArticleFootProps) {
  const t = translator(locale, 'article')
  const day = (date: string) => formatDate({ date: Temporal.PlainDate.from(date), locale })
  const { written, signedOff } = frontMatter
  return (
    <>
      {related.length > 0 && (
        <>
          <h2>{t('related')}</h2>
          <ul className="bullets">
            {related.map(({ href, title }) => (
              <li key={href}>
                <a href={href}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="dates flow">
        <p>
          {signedOff
            ? t('reviewed', { name: signedOff.by, date: day(signedOff.on), next: day(signedOff.nextReview) })
            : t('draft')}{' '}
          {t('written', { date: day(written) })}
        </p>
        <details>
          <summary>{t('sources')}</summary>
          <ul className="bullets" lang="en" dir="ltr">
            {sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </details>
      </div>
    </>
  )
}
