import type { FormPage } from '@/domain/intake/form-pages'
import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { Notice } from '../ui/notice'
import { pageHeading } from './page-heading'

/** The pages that keep the form from being sent. */
export function MissingPages({
  locale,
  home,
  pages,
}: {
  locale: Locale
  home: string
  pages: readonly FormPage[]
}) {
  const t = translator(locale, 'intake')
  return (
    <Notice tone="warn" title={t('check.missingHeading')}>
      <p>{t('check.missing')}</p>
      <ul className="missing">
        {pages.map(({ slug }) => (
          <li key={slug}>
            <a href={`${home}/${slug}?from=check`}>{pageHeading(locale, slug)}</a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
