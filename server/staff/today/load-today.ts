import type { Temporal } from 'temporal-polyfill'
import { openIntervals } from '@/domain/scheduling/open-intervals'
import { localDateOf } from '@/domain/time/local-date'
import type { StaffActor } from '../../auth/current-staff'
import { now as presentInstant } from '../../clock/now'
import { staffPlace } from '../staff-place'
import { dayCounts } from './day-counts'
import { loadAttention } from './load-attention'
import { loadDay } from './load-day'
import { nextDayWithVisits } from './next-day'
import { nowAndNext } from './now-and-next'

/** The date that is today at the location a page shows. */
export async function todayDate(actor: StaffActor, place?: string): Promise<Temporal.PlainDate> {
  const { location } = await staffPlace({ actor, slug: place })
  return localDateOf({ at: presentInstant(), timeZone: location.timeZone })
}

/**
 * Everything on the Today page of one location, for one person. At most eleven queries, each bounded by a day or by
 * what is ahead: history does not slow it down.
 */
export async function loadToday(
  actor: StaffActor,
  { place, now = presentInstant() }: { place?: string | undefined; now?: Temporal.Instant } = {},
) {
  const { clinic, location, others } = await staffPlace({ actor, slug: place })
  const asked = { actor, clinic, location, now }
  const visits = await loadDay(asked)
  const { timeZone } = location
  const date = localDateOf({ at: now, timeZone })
  return {
    date,
    now: now.epochMilliseconds,
    place: { slug: location.slug, name: location.name.en, timeZone },
    otherPlaces: others.map(({ slug, name }) => ({ slug, name: name.en })),
    open: openIntervals({ ...location, hours: location.openingHours, date }),
    visits,
    counts: dayCounts(visits),
    attention: await loadAttention({ ...asked, visits }),
    nowNext: nowAndNext({ clinic, location, visits }),
    nextDay: visits.length === 0 ? await nextDayWithVisits({ location, now }) : null,
  }
}

export type Today = Awaited<ReturnType<typeof loadToday>>
