import { choiceOf, startValue } from '@/domain/booking/time-choice'
import type { TimeButton } from '@/domain/booking/time-state'
import type { Locale } from '@/domain/locale'
import type { EpochMs } from '@/domain/time/epoch'
import { formatShortDay, formatTime } from '@/domain/time/format'
import { localDateOf } from '@/domain/time/local-date'

type Shown = { starts: readonly EpochMs[]; timeZone: string; locale: Locale }

/** Buttons for starts on any day: "Tuesday 3 March" and "2:30pm". */
export function timeButtons({ starts, timeZone, locale }: Shown): TimeButton[] {
  return starts.map((start) => {
    const date = localDateOf({ at: start, timeZone })
    return {
      value: startValue(choiceOf({ start, day: date.toString(), timeZone })),
      day: formatShortDay({ date, locale }),
      time: formatTime({ at: start, timeZone, locale }),
    }
  })
}
