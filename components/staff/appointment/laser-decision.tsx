import type { FormState } from '@/domain/forms/form-state'
import { translator } from '@/messages/translator'
import { Notice } from '../../ui/notice'
import { Panel } from '../panel'
import { StepForm } from '../step-form'
import { whenWords } from '../when-words'
import { DeclineForm } from './decline-form'
import type { VisitPageView } from './visit-page-view'

type Action = (previous: FormState, data: FormData) => Promise<FormState>
type LaserDecisionProps = { visit: VisitPageView; now: number; clear: Action; decline: Action }

/** A laser booking that a clinician has to decide about, or what was decided, by whom and when. */
export function LaserDecision({ visit, now, clear, decline }: LaserDecisionProps) {
  const words = translator('en', 'staffAppointment')
  const { decision } = visit
  if (!decision.isOpen && !decision.by) return null
  return (
    <Panel id="decision" title={words('decision.title')}>
      <div className="panel-body decision">
        {decision.isOpen ? (
          <OpenDecision visit={visit} clear={clear} decline={decline} />
        ) : (
          <MadeDecision visit={visit} now={now} />
        )}
      </div>
    </Panel>
  )
}

function OpenDecision({ visit, clear, decline }: Omit<LaserDecisionProps, 'now'>) {
  const words = translator('en', 'staffAppointment')
  const staff = translator('en', 'staff')
  const { notice, mayDecide } = visit.decision
  const hasEmail = visit.patient.email !== null
  const reload = { href: `/staff/appointments/${visit.id}`, label: staff('reload') }
  const fields = { appointmentId: visit.id, version: visit.version }
  return (
    <>
      {notice && (
        <Notice tone="warn">
          <p>{words(`decision.${notice}`)}</p>
        </Notice>
      )}
      <p>{words(mayDecide ? 'decision.intro' : 'decision.reception')}</p>
      {mayDecide && (
        <>
          <div>
            <StepForm action={clear} fields={fields} pendingLabel={staff('sending')} reload={reload}>
              {words('decision.clear')}
            </StepForm>
            <p className="hint">{words(hasEmail ? 'decision.clearMore' : 'decision.clearNoMail')}</p>
          </div>
          <DeclineForm
            action={decline}
            fields={fields}
            reload={reload}
            words={{
              reason: words('decision.reason'),
              hint: words('decision.reasonHint'),
              submit: words('decision.decline'),
              more: words(hasEmail ? 'decision.declineMore' : 'decision.declineNoMail'),
              sending: staff('sending'),
            }}
          />
        </>
      )}
    </>
  )
}

function MadeDecision({ visit, now }: { visit: VisitPageView; now: number }) {
  const words = translator('en', 'staffAppointment')
  const { by, at, outcome, reason } = visit.decision
  const when = at === null ? '' : whenWords({ at, timeZone: visit.place.timeZone, now })
  return (
    <>
      <p>{words(`decision.${outcome}`, { by: by ?? '', when })}</p>
      {reason && (
        <p>
          <bdi>{words('decision.because', { reason })}</bdi>
        </p>
      )}
      {!visit.patient.email && <p className="strong">{words('decision.noMail')}</p>}
    </>
  )
}
