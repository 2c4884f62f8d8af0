import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { GoLink } from '../ui/go-link'
import { CallUs } from './call-us'

type FailedContentProps = {
  locale: Locale
  phones: readonly string[]
  failureId: string
  /** What was typed and is kept on the page, or the way to ask for it again. */
  children: React.ReactNode
}

/** In place of a page that could not be made: what has not changed, and how to reach the clinic. */
export function FailedContent({ locale, phones, failureId, children }: FailedContentProps) {
  const t = translator(locale, 'common')
  return (
    <div className="ask">
      <h1>{t('failure.title')}</h1>
      <p>{t('failure.body')}</p>
      <p>{t('failure.unchanged')}</p>
      {children}
      <CallUs phones={phones} />
      <p className="hint small">{translator(locale, 'errors')('code', { code: failureId })}</p>
      <GoLink href={`/${locale}`}>{t('notFound.home')}</GoLink>
    </div>
  )
}
