import type { FormValues } from '@/domain/forms/form-state'
import { DAY_MS, type EpochMs, MINUTE_MS } from '@/domain/time/epoch'
import { dateOfEpochDay, parseDate } from '@/domain/time/epoch-day'
import { dayRange } from '@/domain/time/local-date'
import { DAY_FIELD, MINUTES_FIELD, START_FIELD } from './field-names'
import { fieldValue } from './form-values'

export type TimeChoice = { day: string; minutes: number }

/** What the buttons of a start say. `day` is the location's date of it, "YYYY-MM-DD". */
export function choiceOf({
  start,
  day,
  timeZone,
}: {
  start: EpochMs
  day: string
  timeZone: string
}): TimeChoice {
  const date = parseDate(day)
  if (date === undefined) throw new RangeError(`Not a date: "${day}"`)
  const midnight = dayRange({ date: dateOfEpochDay(date), timeZone }).start
  return { day, minutes: (start - midnight) / MINUTE_MS }
}

export const startValue = ({ day, minutes }: TimeChoice) => `${day} ${minutes}`

/** The instant that a time button means, in milliseconds; null when the fields are none of ours. */
export function chosenStart(values: FormValues, timeZone: string): EpochMs | null {
  const [startDay = '', startMinutes = ''] = fieldValue(values, START_FIELD).split(' ')
  const day = parseDate(startDay || fieldValue(values, DAY_FIELD))
  const typed = startMinutes || fieldValue(values, MINUTES_FIELD)
  const minutes = Number(typed)
  if (day === undefined || !/^\d{1,4}$/.test(typed) || minutes * MINUTE_MS > DAY_MS * 2) return null
  return dayRange({ date: dateOfEpochDay(day), timeZone }).start + minutes * MINUTE_MS
}
