import type { Locale } from '@/domain/locale'
import type { LocalizedText } from '@/domain/localized-text'
import { translator } from '@/messages/translator'
import { formatPrice } from '../ui/format-price'

export type BookedService = {
  name: LocalizedText
  durationMinutes: number
  priceAmount: number
  priceCurrency: string
  needsLaserScreening: boolean
}

/** "Knee laser session, 30 minutes, Rs 3,500" */
export function serviceLine(service: BookedService, locale: Locale): string {
  return translator(locale, 'booking')('serviceLine', {
    service: service.name[locale],
    minutes: translator(locale, 'common')('minutes', { count: service.durationMinutes }),
    price: formatPrice({ amount: service.priceAmount, currency: service.priceCurrency }),
  })
}

const STEPS = ['service', 'safety', 'laser', 'time', 'details', 'check'] as const

export type BookingStep = (typeof STEPS)[number]

type StepOf = { service: BookedService; step: BookingStep; locale: Locale }

/** "Step 3 of 5. First assessment, 45 minutes, Rs 3,000": laser has one step more. */
export function stepLine({ service, step, locale }: StepOf): string {
  const steps = STEPS.filter((one) => one !== 'laser' || service.needsLaserScreening)
  const place = translator(locale, 'common')('step', {
    step: String(steps.indexOf(step) + 1),
    steps: String(steps.length),
  })
  return translator(locale, 'booking')('stepLine', { step: place, service: serviceLine(service, locale) })
}
