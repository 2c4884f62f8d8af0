import type { FormState as ActionState } from '@/domain/forms/form-state'
import { translator } from '@/messages/translator'
import { ButtonLink } from '../../ui/button-link'
import { Cell, Row, RowHead } from '../card-table'
import { StatusBadge } from '../status-badge'
import { StepButton } from '../step-button'
import { timeWords } from '../when-words'
import { FormStateCell } from './form-state'
import type { DayClock, VisitView } from './visit-view'

const MINUTE_MILLISECONDS = 60_000
/** Someone who has waited longer than this beyond the start shows in the tone of attention. */
const LONG_WAIT_MINUTES = 15

export type ChangeStatusAction = (previous: ActionState, data: FormData) => Promise<ActionState>

type DayRowProps = {
  visit: VisitView
  clock: DayClock
  changeStatus: ChangeStatusAction
  /** The page's filter and place, so that it comes back the same. */
  keep: Readonly<Record<string, string>>
}

/** One visit of the day: what is known of it and its next step. */
export function DayRow({ visit, clock, changeStatus, keep }: DayRowProps) {
  const words = translator('en', 'staffToday')
  const time = timeWords({ at: visit.startsAt, timeZone: clock.timeZone })
  const minutes = Math.round((visit.endsAt - visit.startsAt) / MINUTE_MILLISECONDS)
  const waited = waitedMinutes(visit, clock.now)
  const places = [visit.room, visit.device].filter(Boolean).join(', ')
  return (
    <Row id={`visit-${visit.id}`}>
      <Cell className="clock-cell">
        <span className="clock">{time}</span>{' '}
        <span className="mins">{translator('en', 'staff')('minutes', { count: String(minutes) })}</span>
      </Cell>
      <RowHead className="patient">
        <a href={`/staff/appointments/${visit.id}`}>
          <span className="hidden">{words('attention.open')} </span>
          <bdi>{visit.name}</bdi>
          <span className="hidden">, {time}</span>
        </a>
        {visit.priority && <span className="priority">{words('table.priority')}</span>}
      </RowHead>
      <Cell className="service">
        {visit.isLaser && <span className="laser-spot" aria-hidden="true" />}
        {visit.service}
      </Cell>
      <Cell className="with">{visit.with}</Cell>
      <Cell className="room">{places}</Cell>
      <Cell className="form">
        <FormStateCell visit={visit} />
      </Cell>
      <Cell className="state">
        <StatusBadge state={visit.state} isLate={waited !== null} />
        <StatusNote visit={visit} waited={waited} clock={clock} />
      </Cell>
      <Cell className="do">
        <NextStep visit={visit} clock={clock} changeStatus={changeStatus} keep={keep} />
      </Cell>
    </Row>
  )
}

function waitedMinutes({ state, arrivedAt, startsAt }: VisitView, now: number): number | null {
  if (state !== 'arrived' || arrivedAt === null || now < startsAt) return null
  const waited = Math.floor((now - arrivedAt) / MINUTE_MILLISECONDS)
  return waited > LONG_WAIT_MINUTES ? waited : null
}

function StatusNote({ visit, waited, clock }: { visit: VisitView; waited: number | null; clock: DayClock }) {
  const words = translator('en', 'staffToday')
  const at = (moment: number) => timeWords({ at: moment, timeZone: clock.timeZone })
  if (visit.state === 'arrived' && visit.arrivedAt !== null) {
    const time = at(visit.arrivedAt)
    const note = waited === null ? time : words('table.waiting', { time, minutes: String(waited) })
    return <span className="status-note">{note}</span>
  }
  if (visit.state === 'treatment' && visit.treatmentStartedAt !== null) {
    return <span className="status-note">{words('table.since', { time: at(visit.treatmentStartedAt) })}</span>
  }
  return null
}

function NextStep({ visit, clock, changeStatus, keep }: DayRowProps) {
  const words = translator('en', 'staffToday')
  if (visit.state === 'pending') {
    return (
      <ButtonLink href={`/staff/appointments/${visit.id}`} look="quiet">
        {words('table.seeWhy')}
        <span className="hidden"> {words('table.seeWhyWho', { name: visit.name })}</span>
      </ButtonLink>
    )
  }
  if (visit.step === null || visit.step === 'cancel') {
    return visit.finishedAt === null ? null : (
      <span className="done">{timeWords({ at: visit.finishedAt, timeZone: clock.timeZone })}</span>
    )
  }
  return (
    <StepButton
      action={changeStatus}
      step={visit.step}
      visit={visit}
      fields={{ from: 'today', ...keep }}
      // the one solid button of a row is the step that is due now
      look={visit.state === 'arrived' ? 'solid' : 'quiet'}
      reloadHref={`/staff#visit-${visit.id}`}
    />
  )
}
