import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import type { ClinicContact } from '../../layout/clinic-contact'
import { PatientFrame } from '../../layout/page-frame'

export type ShelfPageProps = {
  locale: Locale
  clinic: ClinicContact
  articles: readonly { href: string; title: string; summary: string }[]
}

/** The knee conditions that there are articles about: each row is a link as a whole. */
export function ShelfPage({ locale, clinic, articles }: ShelfPageProps) {
  const t = translator(locale, 'article')
  return (
    <PatientFrame locale={locale} path="/knee-conditions" clinic={clinic} header="full">
      <div className="read flow">
        <h1>{t('shelf.title')}</h1>
        <p className="lead">{t('shelf.lead')}</p>
        <ul className="shelf">
          {articles.map(({ href, title, summary }) => (
            <li key={href}>
              <a href={href}>{title}</a>
              <p>{summary}</p>
            </li>
          ))}
        </ul>
        <p className="dates">{t('shelf.more')}</p>
      </div>
    </PatientFrame>
  )
}
