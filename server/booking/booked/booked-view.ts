import { Temporal } from 'temporal-polyfill'
import type { Locale } from '@/domain/locale'
import { formatDayTime, formatShortDay } from '@/domain/time/format'
import { localDateOf } from '@/domain/time/local-date'
import { now } from '../../clock/now'
import { type ScanCode, scanCode } from '../../document/scan-code'
import { env } from '../../env'
import { todayAt } from '../clinic-day'
import { type BookingPageView, bookingPage } from './booking-page'
import { type OwnLink, ownLink } from './own-link'

/** `over`: it is past, or it was kept or missed. */
export type BookingStage = 'pending' | 'booked' | 'cancelled' | 'over'

export type BookedView = {
  stage: BookingStage
  booking: BookingPageView
  when: string
  /** Day by which the health form is wanted, null when the visit is today or tomorrow. */
  formBy: string | null
  /** Set when no mail can come: the link to keep. */
  link: OwnLink | null
  /** For the printed slip of anyone else: the page's own address, which opens nothing to who finds the paper. */
  pageCode: ScanCode | null
}

type Asked = { reference: string; locale: Locale }

/** What the page of one booking shows; null when this browser may not see it. */
export async function bookedView({ reference, locale }: Asked): Promise<BookedView | null> {
  const booking = await bookingPage(reference)
  if (!booking) return null
  const { location } = booking.service
  const { timeZone } = location
  const date = localDateOf({ at: booking.startsAt.getTime(), timeZone })
  const dayBefore = date.subtract({ days: 1 })
  const isSoon = Temporal.PlainDate.compare(dayBefore, todayAt(location)) <= 0
  const stage = stageOf(booking)
  const isToCome = stage === 'booked' || stage === 'pending'
  return {
    stage,
    booking,
    when: formatDayTime({ at: booking.startsAt.getTime(), timeZone, locale }),
    formBy: isSoon ? null : formatShortDay({ date: dayBefore, locale }),
    link: isToCome && !booking.maskedEmail ? await ownLink({ reference, locale }) : null,
    pageCode:
      isToCome && booking.maskedEmail
        ? scanCode(new URL(`/${locale}/booking/${reference}`, env().PUBLIC_URL).href)
        : null,
  }
}

function stageOf({ status, endsAt }: BookingPageView): BookingStage {
  if (status === 'cancelled') return 'cancelled'
  const isPast = endsAt.getTime() <= now().epochMilliseconds
  if (isPast || status === 'fulfilled' || status === 'noshow') return 'over'
  return status === 'pending' ? 'pending' : 'booked'
}
