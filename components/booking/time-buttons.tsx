import { type HiddenField, START_FIELD } from '@/domain/booking/field-names'
import type { TimeButton } from '@/domain/booking/time-state'
import { HiddenFields } from '../form/hidden-fields'

/** How every time on the page is sent. While one is on its way no other press counts. */
export type TimeSending = {
  submit: (data: FormData) => void
  hidden: readonly HiddenField[]
  isPending: boolean
}

type TimeButtonsProps = TimeSending & { labelledBy: string; times: readonly TimeButton[] }

/** A few times on different days, each with its day. */
export function TimeButtons({ submit, hidden, isPending, labelledBy, times }: TimeButtonsProps) {
  return (
    <form action={submit} onSubmit={onlyOnce(isPending)}>
      <HiddenFields fields={hidden} />
      {/* biome-ignore lint/a11y/useSemanticElements: its heading names the group, a fieldset would ask for a second one */}
      <div className="soonest" role="group" aria-labelledby={labelledBy}>
        {times.map(({ value, day, time }) => (
          <button key={value} type="submit" name={START_FIELD} value={value}>
            <span>{day}</span> <b>{time}</b>
          </button>
        ))}
      </div>
    </form>
  )
}

export function onlyOnce(isPending: boolean) {
  return (event: React.FormEvent) => {
    if (isPending) event.preventDefault()
  }
}
