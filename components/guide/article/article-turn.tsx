import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { Icon } from '../../ui/icon'

export type Neighbour = { href: string; title: string }

type ArticleTurnProps = { locale: Locale; previous?: Neighbour | undefined; next?: Neighbour | undefined }

/** The pages before and after this one. */
export function ArticleTurn({ locale, previous, next }: ArticleTurnProps) {
  const t = translator(locale, 'article')
  if (!previous && !next) return null
  return (
    <nav className="turn section" aria-label={t('turn')}>
      {previous && (
        <a href={previous.href}>
          <Icon name="back" />
          <span>
            <span>{t('previous')}</span>
            {previous.title}
          </span>
        </a>
      )}
      {next && (
        <a className="next" href={next.href}>
          <span>
            <span>{t('next')}</span>
            {next.title}
          </span>
          <Icon name="chevron" />
        </a>
      )}
    </nav>
  )
}
