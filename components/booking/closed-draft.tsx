import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { DocumentTitle } from '../intake/document-title'
import { ButtonLink } from '../ui/button-link'
import { GoLink } from '../ui/go-link'

/** The page of a booking that was begun elsewhere, or too long ago. */
export function ClosedDraft({ locale, titleEnd }: { locale: Locale; titleEnd: string }) {
  const t = translator(locale, 'booking')
  return (
    <div className="ask">
      <DocumentTitle words={`${t('closed.heading')} - ${titleEnd}`} />
      <h1>{t('closed.heading')}</h1>
      <p>{t('closed.text')}</p>
      <div>
        <ButtonLink href={`/${locale}/book`}>{t('closed.again')}</ButtonLink>
      </div>
      <GoLink href={`/${locale}/booking/find`}>{t('closed.find')}</GoLink>
    </div>
  )
}
