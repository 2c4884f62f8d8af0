import type { DayCell } from '@/domain/booking/time-state'

type MonthOfDaysProps = {
  label: string
  /** Stands after the number of free times where there is room. */
  free: string
  weekdays: readonly string[]
  cells: readonly DayCell[]
}

/** Id of a day's times, to which its link in the month leads. */
export const dayId = (day: string) => `d-${day}`

/** Four weeks, Monday first: a link to the times of each day that has some. The first of them is shown unasked. */
export function MonthOfDays({ label, free, weekdays, cells }: MonthOfDaysProps) {
  const first = cells.findIndex(({ kind }) => kind === 'free')
  return (
    <nav className="month" aria-label={label}>
      <div className="week" aria-hidden="true">
        {weekdays.map((weekday) => (
          <span key={weekday}>{weekday}</span>
        ))}
      </div>
      <ol>
        {cells.map((cell, index) => (
          <li key={cell.day}>
            {cell.kind === 'free' ? (
              <a
                href={`#${dayId(cell.day)}`}
                className={index === first ? 'first' : undefined}
                aria-label={cell.label}
              >
                {cell.number}
                <small>
                  {cell.count}
                  <span> {free}</span>
                </small>
              </a>
            ) : (
              <span>
                <span className="hidden">{cell.label}</span>
                <span aria-hidden="true">
                  {cell.number}
                  {cell.word && <small>{cell.word}</small>}
                </span>
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
