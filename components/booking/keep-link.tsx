import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { ScanCodePicture } from '../ui/scan-code-picture'

type KeepLinkProps = { locale: Locale; address: string; code: { size: number; path: string } }

/** The link of a booking without e-mail: to copy, print or photograph. */
export function KeepLink({ locale, address, code }: KeepLinkProps) {
  const t = translator(locale, 'booked')
  return (
    <section className="section">
      <h2>{t('link.heading')}</h2>
      <div className="link-box">
        <p>{t('link.text')}</p>
        <code dir="ltr">{address}</code>
        <ScanCodePicture code={code} label={t('link.code')} />
        <p className="small hint">
          {t('link.private')} {t('link.lost')}
        </p>
      </div>
    </section>
  )
}
