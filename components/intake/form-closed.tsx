import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { ButtonLink } from '../ui/button-link'
import { PageTitle } from '../ui/page-title'

/** For a form that this browser may not open; the same whether or not there is such a form. */
export function FormClosed({ locale }: { locale: Locale }) {
  const t = translator(locale, 'intake')
  return (
    <div className="ask">
      <PageTitle>{t('closed.title')}</PageTitle>
      <p>{t('closed.body')}</p>
      <p>
        <ButtonLink href={`/${locale}/booking/find`}>{t('closed.link')}</ButtonLink>
      </p>
    </div>
  )
}
