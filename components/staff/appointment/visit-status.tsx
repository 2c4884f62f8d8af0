import { translator } from '@/messages/translator'
import { Panel } from '../panel'
import { StatusBadge } from '../status-badge'
import { StepButton } from '../step-button'
import type { ChangeStatusAction } from '../today/day-row'
import { timeWords } from '../when-words'
import type { VisitPageView } from './visit-page-view'

type VisitStatusProps = { visit: VisitPageView; changeStatus: ChangeStatusAction }

/** Where the visit is on its way through the day, and the steps that may follow. */
export function VisitStatus({ visit, changeStatus }: VisitStatusProps) {
  const words = translator('en', 'staffAppointment')
  const { timeZone } = visit.place
  const steps = visit.steps.filter((step) => step !== 'cancel')
  const times = (['arrived', 'treatment', 'finished'] as const).flatMap((name) => {
    const at = visit.times[name]
    return at === null ? [] : [words(`status.at.${name}`, { time: timeWords({ at, timeZone }) })]
  })
  return (
    <Panel id="status" title={words('status.title')} aside={<StatusBadge state={visit.state} />}>
      <div className="panel-body decision">
        {times.length > 0 && <p className="meta">{times.join('. ')}.</p>}
        {visit.state === 'pending' && <p>{words('status.pending')}</p>}
        {visit.state !== 'pending' && steps.length === 0 && (
          <p className="meta">{words(visit.state === 'booked' ? 'status.early' : 'status.none')}</p>
        )}
        {steps.length > 0 && (
          <div className="visit-steps">
            {steps.map((step, index) => (
              <StepButton
                key={step}
                action={changeStatus}
                step={step}
                visit={{ id: visit.id, version: visit.version, name: visit.patient.name }}
                fields={{ from: 'appointment' }}
                look={index === 0 ? 'solid' : 'quiet'}
                reloadHref={`/staff/appointments/${visit.id}`}
              />
            ))}
          </div>
        )}
      </div>
    </Panel>
  )
}
