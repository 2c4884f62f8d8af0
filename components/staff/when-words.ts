import { epochDayOf } from '@/domain/time/epoch-day'
import { formatShortDay, formatTime } from '@/domain/time/format'
import { localDateOf } from '@/domain/time/local-date'

type When = { at: number; timeZone: string }

/** "2:30pm" on the location's clocks. */
export function timeWords({ at, timeZone }: When): string {
  return formatTime({ at, timeZone, locale: 'en' })
}

/** "Tuesday 3 March" on the location's calendar. */
export function dayWords({ at, timeZone }: When): string {
  return formatShortDay({ date: localDateOf({ at, timeZone }), locale: 'en' })
}

/** "2:30pm" for the day on which `now` falls, else "Tuesday 3 March, 2:30pm". */
export function whenWords({ at, timeZone, now }: When & { now: number }): string {
  const day = epochDayOf(localDateOf({ at, timeZone }))
  const isToday = day === epochDayOf(localDateOf({ at: now, timeZone }))
  const time = timeWords({ at, timeZone })
  return isToday ? time : `${dayWords({ at, timeZone })}, ${time}`
}
