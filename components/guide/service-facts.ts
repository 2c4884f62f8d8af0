import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { formatPrice, type Price } from '../ui/format-price'

/** A service as the guide shows it, in the words of one language. */
export type GuideService = {
  slug: string
  name: string
  kind: 'physiotherapy' | 'laser'
  durationMinutes: number
  price: Price
  needsLaserScreening: boolean
  bookableOnline: boolean
}

type ServiceOf = { locale: Locale; service: GuideService }

/** "30 minutes, Rs 3,500, after a safety check" */
export function serviceFacts({ locale, service }: ServiceOf): string {
  const minutes = translator(locale, 'common')('minutes', { count: service.durationMinutes })
  const key = service.needsLaserScreening ? 'factsAfterCheck' : 'facts'
  return translator(locale, 'home')(`treatments.${key}`, { minutes, price: formatPrice(service.price) })
}
