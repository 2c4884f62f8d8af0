import type { FormState as ActionState } from '@/domain/forms/form-state'
import { translator } from '@/messages/translator'
import { ButtonLink } from '../../ui/button-link'
import { Notice } from '../../ui/notice'
import { FindingItem } from '../findings/finding-item'
import { Panel } from '../panel'
import { StepForm } from '../step-form'
import { whenWords } from '../when-words'
import type { VisitPageView } from './visit-page-view'

type VisitFormProps = {
  visit: VisitPageView
  now: number
  sendLink: (previous: ActionState, data: FormData) => Promise<ActionState>
}

/** The health form in one line, flags first for practitioners; others learn that it was sent, or that they must call. */
export function VisitForm({ visit, now, sendLink }: VisitFormProps) {
  const words = translator('en', 'staffAppointment')
  const staff = translator('en', 'staff')
  const { form, findings } = visit
  return (
    <Panel
      id="form"
      title={words('form.title')}
      aside={findings && words('form.flags', { count: findings.length })}
    >
      <div className="panel-body decision">
        {form.state === 'call' && (
          <Notice tone="danger" title={words('form.call')}>
            <p>{words('form.callMore')}</p>
          </Notice>
        )}
        <p>{sentWords(visit, now)}</p>
        {form.formId && (
          <p>
            <ButtonLink href={`/staff/forms/${form.formId}`} look="quiet">
              {words('form.read')}
            </ButtonLink>
          </p>
        )}
        {mayNeedLink(visit) && (
          <div>
            <StepForm
              action={sendLink}
              fields={{ appointmentId: visit.id }}
              look="quiet"
              pendingLabel={staff('sending')}
              reload={{ href: `/staff/appointments/${visit.id}`, label: staff('reload') }}
            >
              {words('form.send')}
            </StepForm>
            <p className="hint">{words('form.sendMore')}</p>
          </div>
        )}
        {findings?.length === 0 && <p className="meta">{words('form.noFlags')}</p>}
      </div>
      {findings && findings.length > 0 && (
        <ul className="flags">
          {findings.map((finding) => (
            <FindingItem key={finding.ruleId} finding={finding} />
          ))}
        </ul>
      )}
    </Panel>
  )
}

/** A form that is still open, of a visit ahead, whose patient can be reached by mail. */
function mayNeedLink({ formSentAt, form, patient, state }: VisitPageView): boolean {
  const isAhead = state === 'booked' || state === 'pending' || state === 'arrived'
  return isAhead && form.state !== 'none' && formSentAt === null && patient.email !== null
}

function sentWords({ form, formSentAt, place }: VisitPageView, now: number): string {
  const words = translator('en', 'staffAppointment')
  if (form.state === 'none') return words('form.none')
  if (form.state === 'reviewed') return words('form.reviewed')
  if (formSentAt === null) return words('form.open')
  return words('form.sent', { when: whenWords({ at: formSentAt, timeZone: place.timeZone, now }) })
}
