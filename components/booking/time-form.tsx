'use client'

import type { HiddenField } from '@/domain/booking/field-names'
import type { DayCell, DayTimes, TimeButton, TimeNotice, TimeState } from '@/domain/booking/time-state'
import { EMPTY_FORM } from '@/domain/forms/form-state'
import { useFormAction } from '../form/use-form-action'
import { FormTop, type FormWords } from './form-top'
import { MonthOfDays } from './month-of-days'
import { TimeAlert } from './time-alert'
import { TimeButtons } from './time-buttons'
import { TimesOfDays } from './times-of-days'

export type TimeTexts = {
  heading: string
  soonest: string
  pickDay: string
  range: string
  month: string
  free: string
  otherDay: string
  pending: string
  weekdays: readonly string[]
}

type TimeFormProps = {
  action: (state: TimeState, data: FormData) => Promise<TimeState>
  address: string
  hidden: readonly HiddenField[]
  words: FormWords
  texts: TimeTexts
  notice: TimeNotice | null
  soonest: readonly TimeButton[]
  cells: readonly DayCell[]
  days: readonly DayTimes[]
  /** Step, heading and who it is with. */
  top: React.ReactNode
  /** Links to other weeks. */
  otherWeeks: React.ReactNode
  /** In place of the month when no day has a free time. */
  empty: React.ReactNode
  /** The way on for those whom no time suits. */
  otherwise: React.ReactNode
}

/** Every time is a button that chooses and holds it. Days are links within the page; without scripts all of it works. */
export function TimeForm(props: TimeFormProps) {
  const { action, address, hidden, words, texts, soonest, cells, days, top } = props
  const [state, submit, isPending] = useFormAction<TimeState>(action, EMPTY_FORM, address)
  const notice = state.notice ?? props.notice
  const form = { submit, hidden, isPending }
  return (
    <>
      <FormTop words={words} heading={texts.heading} errors={state.errors} isRefused={notice !== null} />
      {notice && <TimeAlert {...form} notice={notice} />}
      {top}
      <p role="status" className="hidden">
        {isPending ? texts.pending : ''}
      </p>
      {soonest.length > 0 && (
        <section className="section">
          <h2 id="soon">{texts.soonest}</h2>
          <TimeButtons {...form} labelledBy="soon" times={soonest} />
        </section>
      )}
      {days.length === 0 && props.empty}
      <section className="section" hidden={days.length === 0}>
        <h2 id="days">{texts.pickDay}</h2>
        <div className="pick">
          <div>
            <p className="hint small">{texts.range}</p>
            <MonthOfDays label={texts.month} free={texts.free} weekdays={texts.weekdays} cells={cells} />
            {props.otherWeeks}
          </div>
          <TimesOfDays {...form} days={days} otherDay={texts.otherDay} />
        </div>
        {props.otherwise}
      </section>
    </>
  )
}
