import type { Temporal } from 'temporal-polyfill'
import { formatShortDay } from '@/domain/time/format'
import { translator } from '@/messages/translator'

type EmptyDayProps = {
  /** Whether there are visits that only the filter hides. */
  isFiltered: boolean
  showAllHref: string
  nextDay: { date: Temporal.PlainDate; visits: number } | null
}

/** Said in place of the day's visits when there are none to show. */
export function EmptyDay({ isFiltered, showAllHref, nextDay }: EmptyDayProps) {
  const words = translator('en', 'staffToday')
  if (isFiltered) {
    return (
      <p>
        {words('table.emptyFilter')} <a href={showAllHref}>{words('table.showAll')}</a>
      </p>
    )
  }
  const next =
    nextDay &&
    words('table.emptyNext', {
      day: formatShortDay({ date: nextDay.date, locale: 'en' }),
      count: nextDay.visits,
    })
  return (
    <p>
      {words('table.empty')} {next ?? words('table.emptyLater')}
    </p>
  )
}
