import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { Notice } from '../ui/notice'

/** For a browser that may not read the stored answers: they are kept, and how to see them. */
export function KeptAnswers({ locale, href }: { locale: Locale; href: string }) {
  const t = translator(locale, 'intake')
  return (
    <Notice tone="info" title={t('kept.title')}>
      <p>{t('kept.body')}</p>
      <p>
        <a href={href}>{t('kept.link')}</a>
      </p>
    </Notice>
  )
}
