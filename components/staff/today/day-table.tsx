import type { VisitState } from '@/domain/appointments/status'
import { translator } from '@/messages/translator'
import { CardTable, TableBody, WideRow } from '../card-table'
import { timeWords } from '../when-words'
import { type ChangeStatusAction, DayRow } from './day-row'
import type { DayClock, VisitView } from './visit-view'

const ENDED: ReadonlySet<VisitState> = new Set(['completed', 'noshow', 'cancelled'])
const COLUMNS = ['time', 'patient', 'service', 'with', 'room', 'form', 'status', 'step'] as const

type DayTableProps = {
  visits: readonly VisitView[]
  shown: VisitState | 'all'
  clock: DayClock
  changeStatus: ChangeStatusAction
  keep: Readonly<Record<string, string>>
  /** Said when there is no visit to show. */
  empty: React.ReactNode
}

/** The day's visits: first what is still to do, with a line where the present is, then what is over. */
export function DayTable({ visits, shown, clock, changeStatus, keep, empty }: DayTableProps) {
  const words = translator('en', 'staffToday')
  const chosen = visits.filter(({ state }) => shown === 'all' || state === shown)
  const open = chosen.filter(({ state }) => !ENDED.has(state))
  const over = chosen.filter(({ state }) => ENDED.has(state)).sort(newestFirst)
  const past = open.filter(({ startsAt }) => startsAt <= clock.now)
  const ahead = open.filter(({ startsAt }) => startsAt > clock.now)
  const row = (visit: VisitView) => (
    <DayRow key={visit.id} visit={visit} clock={clock} changeStatus={changeStatus} keep={keep} />
  )
  const heads = COLUMNS.map((column) =>
    column === 'step' ? (
      <span className="hidden" key={column}>
        {words('table.step')}
      </span>
    ) : (
      words(`table.${column}`)
    ),
  )
  return (
    <section className="panel day-panel" aria-labelledby="day-title">
      <div className="panel-head">
        <h2 id="day-title">
          {words('table.label')} <span className="count">({chosen.length})</span>
        </h2>
        {chosen.length > 0 && <span className="meta">{words('table.hint')}</span>}
      </div>
      {chosen.length === 0 ? (
        <div className="empty">{empty}</div>
      ) : (
        <CardTable className="day-table" label={words('table.label')} heads={heads}>
          <TableBody>
            {past.map(row)}
            {open.length > 0 && (
              <WideRow className="now-row" columns={COLUMNS.length}>
                <span className="now-mark">
                  {words('table.nowMark', { time: timeWords({ at: clock.now, timeZone: clock.timeZone }) })}
                </span>
              </WideRow>
            )}
            {ahead.map(row)}
          </TableBody>
          {over.length > 0 && (
            <TableBody>
              <WideRow className="group-row" columns={COLUMNS.length}>
                {words('table.earlier')}
              </WideRow>
              {over.map(row)}
            </TableBody>
          )}
        </CardTable>
      )}
    </section>
  )
}

function newestFirst(a: VisitView, b: VisitView): number {
  return (b.finishedAt ?? b.startsAt) - (a.finishedAt ?? a.startsAt)
}
