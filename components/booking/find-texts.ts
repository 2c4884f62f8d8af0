import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import type { FindTexts } from './find-form'

/** `expired`: a link that opens nothing any more; `locked`: a booking's page without its cookie. */
export type FindReason = 'asked' | 'expired' | 'locked'

/** Words of the form that asks for a new link, by what led to it. */
export function findTexts({ locale, reason }: { locale: Locale; reason: FindReason }): FindTexts {
  const t = translator(locale, 'booked')
  const isAsked = reason === 'asked'
  return {
    heading: isAsked ? t('find.heading') : t(`find.${reason}`),
    lines: [...(isAsked ? [] : [t(`find.${reason}Text`)]), t('find.lead')],
    reference: t('find.reference'),
    referenceHint: t('find.referenceHint'),
    mobile: t('find.mobile'),
    mobileHint: t('find.mobileHint'),
    send: t('find.send'),
  }
}
