import type { Temporal } from 'temporal-polyfill'
import type { VisitState } from '@/domain/appointments/status'
import { translator } from '@/messages/translator'
import { Notice } from '../../ui/notice'
import { WithName } from '../with-name'
import { AttentionList, type AttentionView } from './attention-list'
import { DayCountsNav } from './day-counts-nav'
import type { ChangeStatusAction } from './day-row'
import { DayTable } from './day-table'
import { EmptyDay } from './empty-day'
import { type NowAndNextView, NowNextTable } from './now-next-table'
import { TodayHead } from './today-head'
import type { VisitView } from './visit-view'

type TodayViewProps = {
  today: {
    date: Temporal.PlainDate
    now: number
    place: { slug: string; name: string; timeZone: string }
    otherPlaces: readonly { slug: string; name: string }[]
    open: readonly { start: number; end: number }[]
    visits: readonly VisitView[]
    counts: Record<VisitState | 'all', number>
    attention: readonly AttentionView[]
    nowNext: readonly NowAndNextView[]
    nextDay: { date: Temporal.PlainDate; visits: number } | null
  }
  shown: VisitState | 'all'
  /** The visit that was just changed, if any. */
  doneId?: string | undefined
  changeStatus: ChangeStatusAction
}

/** The whole of Today: counts, what needs attention, now and next, the day's visits. */
export function TodayView({ today, shown, doneId, changeStatus }: TodayViewProps) {
  const { place, otherPlaces, visits } = today
  const clock = { timeZone: place.timeZone, now: today.now }
  const query = otherPlaces.length > 0 ? `place=${place.slug}` : ''
  const keep = { ...(shown !== 'all' && { show: shown }), ...(query && { place: place.slug }) }
  const params = new URLSearchParams(keep).toString()
  return (
    <>
      <TodayHead
        date={today.date}
        clock={clock}
        open={today.open}
        otherPlaces={otherPlaces}
        placeName={place.name}
        refreshHref={params ? `/staff?${params}` : '/staff'}
      />
      <DoneNotice visit={visits.find(({ id }) => id === doneId)} />
      <DayCountsNav counts={today.counts} shown={shown} query={query} />
      <div className="today-split">
        <AttentionList items={today.attention} timeZone={clock.timeZone} now={clock.now} />
        <NowNextTable rows={today.nowNext} timeZone={clock.timeZone} now={clock.now} />
      </div>
      <DayTable
        visits={visits}
        shown={shown}
        clock={clock}
        changeStatus={changeStatus}
        keep={keep}
        empty={
          <EmptyDay
            isFiltered={visits.length > 0}
            showAllHref={query ? `/staff?${query}` : '/staff'}
            nextDay={today.nextDay}
          />
        }
      />
    </>
  )
}

function DoneNotice({ visit }: { visit: VisitView | undefined }) {
  if (!visit) return null
  const status = translator('en', 'staff')(`status.${visit.state}`)
  return (
    <Notice tone="ok" role="status">
      <p>
        <WithName
          text={translator('en', 'staffToday')('done', { name: visit.name, status })}
          name={visit.name}
        />
      </p>
    </Notice>
  )
}
