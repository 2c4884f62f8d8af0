import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { DocumentTitle } from '../intake/document-title'
import { ButtonLink } from '../ui/button-link'
import { GoLink } from '../ui/go-link'

type ClosedDraftProps = {
  locale: Locale
  titleEnd: string
  /** What was typed and is kept on the page. */
  children?: React.ReactNode
}

/** The page of a booking that was begun elsewhere, or too long ago. */
export function ClosedDraft({ locale, titleEnd, children }: ClosedDraftProps) {
  const t = translator(locale, 'booking')
  return (
    <div className="ask">
      <DocumentTitle words={`${t('closed.heading')} - ${titleEnd}`} />
      <h1>{t('closed.heading')}</h1>
      {children}
      <p>{t('closed.text')}</p>
      <div>
        <ButtonLink href={`/${locale}/book`}>{t('closed.again')}</ButtonLink>
      </div>
      <GoLink href={`/${locale}/booking/find`}>{t('closed.find')}</GoLink>
    </div>
  )
}
