import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { DocumentTitle } from '../intake/document-title'
import { CallUs } from './call-us'

type LinkSentProps = { locale: Locale; titleEnd: string; phones: readonly string[] }

/** Said after asking for a link, whether or not one was sent. */
export function LinkSent({ locale, titleEnd, phones }: LinkSentProps) {
  const t = translator(locale, 'booked')
  return (
    <div className="ask">
      <DocumentTitle words={`${t('find.done')} - ${titleEnd}`} />
      <div className="flow">
        <h1>{t('find.done')}</h1>
        <p>{t('find.doneText')}</p>
        <p>{t('find.doneNone')}</p>
      </div>
      <CallUs phones={phones} />
    </div>
  )
}
