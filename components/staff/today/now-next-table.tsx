import { translator } from '@/messages/translator'
import { StatusGlyph } from '../../ui/status-glyph'
import { CardTable, Cell, Row, RowHead, TableBody } from '../card-table'
import { timeWords } from '../when-words'
import type { VisitView } from './visit-view'

/** One practitioner's present and next visit. */
export type NowAndNextView = {
  practitionerId: string
  with: string
  room: string | null
  now: VisitView | null
  next: VisitView | null
  freeSince: number | null
}

const MINUTE_MILLISECONDS = 60_000

type NowNextTableProps = { rows: readonly NowAndNextView[]; timeZone: string; now: number }

/** "Now and next": who is with each practitioner and who follows. */
export function NowNextTable({ rows, timeZone, now }: NowNextTableProps) {
  const words = translator('en', 'staffToday')
  const heads = [words('nowNext.with'), words('nowNext.now'), words('nowNext.next')]
  return (
    <section className="panel" aria-labelledby="now-next-title">
      <div className="panel-head">
        <h2 id="now-next-title">{words('nowNext.title')}</h2>
      </div>
      {rows.length === 0 ? (
        <p className="empty">{words('nowNext.none')}</p>
      ) : (
        <CardTable className="now-next" labelledBy="now-next-title" heads={heads}>
          <TableBody>
            {rows.map((row) => (
              <Row key={row.practitionerId}>
                <RowHead>
                  {row.with}
                  {row.room && <span className="meta">{row.room}</span>}
                </RowHead>
                <Cell label={heads[1]}>
                  <PresentVisit row={row} timeZone={timeZone} now={now} />
                </Cell>
                <Cell label={heads[2]}>
                  <NextVisit visit={row.next} timeZone={timeZone} />
                </Cell>
              </Row>
            ))}
          </TableBody>
        </CardTable>
      )}
    </section>
  )
}

function PresentVisit({ row, timeZone, now }: { row: NowAndNextView; timeZone: string; now: number }) {
  const words = translator('en', 'staffToday')
  if (!row.now) {
    return (
      <>
        {words('nowNext.free')}
        {row.freeSince !== null && (
          <span className="meta">
            {words('nowNext.since', { time: timeWords({ at: row.freeSince, timeZone }) })}
          </span>
        )}
      </>
    )
  }
  const overMinutes = Math.floor((now - row.now.endsAt) / MINUTE_MILLISECONDS)
  return (
    <>
      <bdi>{row.now.name}</bdi>
      <span className="meta is-treatment">
        <StatusGlyph state="treatment" />
        {overMinutes > 0 ? (
          <span>
            {words('nowNext.inTreatment')},{' '}
            <b className="over">{words('nowNext.over', { minutes: String(overMinutes) })}</b>
          </span>
        ) : (
          <span>{words('nowNext.until', { time: timeWords({ at: row.now.endsAt, timeZone }) })}</span>
        )}
      </span>
    </>
  )
}

function NextVisit({ visit, timeZone }: { visit: VisitView | null; timeZone: string }) {
  const words = translator('en', 'staffToday')
  if (!visit) return <span className="meta">{words('nowNext.nobody')}</span>
  const time = timeWords({ at: visit.startsAt, timeZone })
  const state = visit.state === 'arrived' || visit.state === 'pending' ? visit.state : 'booked'
  return (
    <>
      <bdi>{visit.name}</bdi>
      <span className={`meta is-${state}`}>
        <StatusGlyph state={state} />
        <span>{words(`nowNext.${state}`, { time })}</span>
      </span>
    </>
  )
}
