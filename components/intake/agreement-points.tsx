import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'

const POINTS = ['care', 'risk', 'choice', 'data'] as const

/** What is agreed to, read before the boxes. */
export function AgreementPoints({ locale }: { locale: Locale }) {
  const t = translator(locale, 'intake')
  return (
    <section className="terms">
      <h2>{t('agreementHeading')}</h2>
      <ul className="bullets">
        {POINTS.map((point) => (
          <li key={point}>{t(`agreementPoints.${point}`)}</li>
        ))}
      </ul>
    </section>
  )
}
