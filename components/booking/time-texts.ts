import type { Locale } from '@/domain/locale'
import { CALENDAR_WORDS } from '@/domain/time/calendar-words'
import { translator } from '@/messages/translator'
import type { TimeTexts } from './time-form'

type Worded = { locale: Locale; range: string; hasSoonest: boolean }

/** Every text of the time form, in one language. */
export function timeTexts({ locale, range, hasSoonest }: Worded): TimeTexts {
  const t = translator(locale, 'bookingTime')
  return {
    heading: t('heading'),
    soonest: t('soonest'),
    pickDay: t(hasSoonest ? 'pickDay' : 'pickDayOnly'),
    range,
    month: t('days'),
    free: t('free'),
    otherDay: t('otherDay'),
    pending: t('pending'),
    weekdays: CALENDAR_WORDS[locale].shortWeekdays,
  }
}
