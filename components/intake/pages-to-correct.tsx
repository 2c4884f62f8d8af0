import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { pageHeading } from './page-heading'

type PagesToCorrectProps = { locale: Locale; home: string; slugs: readonly string[] }

/** The form has stopped; the way back for an answer that was chosen by mistake. */
export function PagesToCorrect({ locale, home, slugs }: PagesToCorrectProps) {
  const t = translator(locale, 'intake')
  return (
    <section className="flow">
      <p>{t('advice.stopped')}</p>
      {slugs.length > 0 && <p>{t('advice.mistake')}</p>}
      <ul className="missing">
        {slugs.map((slug) => (
          <li key={slug}>
            <a href={`${home}/${slug}`}>{t('advice.change', { page: pageHeading(locale, slug) })}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
