import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { Isolated } from '../ui/isolated'

const STEPS = ['book', 'form', 'visit'] as const

/** From the first tap to the visit in three steps. */
export function HowItWorks({ locale }: { locale: Locale }) {
  const t = translator(locale, 'home')
  return (
    <ol className="steps">
      {STEPS.map((step) => (
        <li key={step}>
          <div>
            <h3>{t(`steps.${step}`)}</h3>
            <p>
              <Isolated text={t(`steps.${step}Text`)} />
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}
