import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'

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
        <svg
          viewBox={`0 0 ${code.size} ${code.size}`}
          shapeRendering="crispEdges"
          role="img"
          aria-label={t('link.code')}
        >
          <path d={code.path} fill="currentColor" />
        </svg>
        <p className="small hint">
          {t('link.private')} {t('link.lost')}
        </p>
      </div>
    </section>
  )
}
