import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { ButtonLink } from '../ui/button-link'
import { PageTitle } from '../ui/page-title'
import { DocumentTitle } from './document-title'

type FormClosedProps = {
  locale: Locale
  /** The document's title. */
  title: string
  /** What was typed into one of its pages and is kept on this one. */
  children?: React.ReactNode
}

/** For a form that this browser may not open; the same whether or not there is such a form. */
export function FormClosed({ locale, title, children }: FormClosedProps) {
  const t = translator(locale, 'intake')
  return (
    <div className="ask">
      <DocumentTitle words={title} />
      <PageTitle>{t('closed.title')}</PageTitle>
      {children}
      <p>{t('closed.body')}</p>
      <p>
        <ButtonLink href={`/${locale}/booking/find`}>{t('closed.link')}</ButtonLink>
      </p>
    </div>
  )
}
