import type { TimeNotice } from '@/domain/booking/time-state'
import type { Locale } from '@/domain/locale'
import type { FreeDay } from '@/domain/scheduling/free-starts'
import type { EpochMs } from '@/domain/time/epoch'
import { formatTime } from '@/domain/time/format'
import { translator } from '@/messages/translator'
import type { BookingDraft } from '../draft/draft'
import { timeButtons } from './time-buttons'

const NEAREST = 5

type Taken = { draft: BookingDraft; start: EpochMs; nearest: readonly EpochMs[]; locale: Locale }

/** "Someone else has just booked 2:30pm. Here are the nearest free times" */
export function takenNotice({ draft, start, nearest, locale }: Taken): TimeNotice {
  const t = translator(locale, 'bookingTime')
  const { timeZone } = draft.service.location
  return {
    title: t(nearest.length > 0 ? 'taken' : 'takenAll', {
      time: formatTime({ at: start, timeZone, locale }),
    }),
    text: t('takenText'),
    nearest: timeButtons({ starts: nearest, timeZone, locale }),
  }
}

type Lost = { draft: BookingDraft; lost: string | undefined; days: readonly FreeDay[]; locale: Locale }

/** What to say to somebody who comes back from confirming because the time was gone; null when it is free after all. */
export function lostNotice({ draft, lost, days, locale }: Lost): TimeNotice | null {
  const start = draft.startsAt?.getTime()
  if (!lost || start === undefined) return null
  if (lost === 'gone') return { title: translator(locale, 'bookingTime')('gone'), nearest: [] }
  const free = days.flatMap(({ starts }) => starts)
  if (lost !== 'taken' || free.includes(start)) return null
  const nearest = [...free]
    .sort((a, b) => Math.abs(a - start) - Math.abs(b - start))
    .slice(0, NEAREST)
    .sort((a, b) => a - b)
  return takenNotice({ draft, start, nearest, locale })
}
