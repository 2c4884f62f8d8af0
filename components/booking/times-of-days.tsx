import { Fragment } from 'react'
import { DAY_FIELD, MINUTES_FIELD } from '@/domain/booking/field-names'
import type { DayTimes } from '@/domain/booking/time-state'
import { HiddenFields } from '../form/hidden-fields'
import { dayId } from './month-of-days'
import { onlyOnce, type TimeSending } from './time-buttons'

type TimesOfDaysProps = TimeSending & { days: readonly DayTimes[]; otherDay: string }

/**
 * The times of every free day; the style sheet shows the day in the address, without one the first. A form for each
 * day keeps the buttons of all days alike, so that the whole month is a few kilobytes.
 */
export function TimesOfDays({ submit, hidden, isPending, days, otherDay }: TimesOfDaysProps) {
  if (days.length === 0) return null
  return (
    <div>
      <div className="days">
        {days.map(({ day, legend, cell, parts }) => (
          <fieldset key={day} className={`times c${cell}`} id={dayId(day)} tabIndex={-1}>
            <legend>{legend}</legend>
            <form action={submit} onSubmit={onlyOnce(isPending)}>
              <HiddenFields fields={[...hidden, [DAY_FIELD, day]]} />
              {parts.map(({ name, times }) => (
                <Fragment key={name}>
                  <h3>{name}</h3>
                  <div>
                    {times.map(({ minutes, time }) => (
                      <button key={minutes} type="submit" name={MINUTES_FIELD} value={minutes}>
                        {time}
                      </button>
                    ))}
                  </div>
                </Fragment>
              ))}
            </form>
          </fieldset>
        ))}
      </div>
      <p className="after">
        <a className="go" href="#days">
          {otherDay}
        </a>
      </p>
    </div>
  )
}
