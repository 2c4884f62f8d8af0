import type { Locale } from '@/domain/locale'
import { formatShortDayTime, formatTime } from '@/domain/time/format'
import { now } from '../../clock/now'
import type { BookingDraft } from '../draft/draft'
import { draftAddress, draftPath } from '../draft/draft-address'
import { openDraft, screened } from '../draft/open-draft'
import { ANYONE, type TimeQuery, timeView } from './time-view'

export type { TimeQuery } from './time-view'

type Asked = { draftId: string; locale: Locale; query: TimeQuery }

/** What the time page shows; null when the draft is not this browser's. */
export async function timePage({ draftId, locale, query }: Asked) {
  const draft = await openDraft({ draftId, locale })
  if (!draft) return null
  const isPending = screened(draft, locale).status === 'pending'
  const view = await timeView({ draft, locale, query })
  const { service } = draft
  const kept = new URLSearchParams()
  if (query.from) kept.set('from', query.from)
  if (query.with) kept.set('with', view.person?.id ?? ANYONE)
  const search = kept.size > 0 ? `?${kept}` : ''
  return {
    view,
    service,
    isPending,
    timeZone: service.location.timeZone,
    /** After the language, so that the other language shows the same weeks. */
    path: draftPath({ draftId, step: 'time' }) + search,
    back: service.needsLaserScreening
      ? draftAddress({ locale, draftId, step: 'laser' })
      : `/${locale}/book/${service.slug}/safety`,
    whoAddress:
      draftAddress({ locale, draftId, step: 'who' }) + (view.person ? `?with=${view.person.id}` : ''),
    held: heldTime(draft, locale),
  }
}

/** The time that a draft keeps at this moment, in words. */
export function heldTime({ id, startsAt, hold, service, details }: BookingDraft, locale: Locale) {
  if (!startsAt || !hold || hold.expiresAt.getTime() <= now().epochMilliseconds) return null
  const { timeZone } = service.location
  return {
    dayTime: formatShortDayTime({ at: startsAt.getTime(), timeZone, locale }),
    until: formatTime({ at: hold.expiresAt.getTime(), timeZone, locale }),
    keepAddress: draftAddress({ locale, draftId: id, step: details ? 'check' : 'details' }),
  }
}
