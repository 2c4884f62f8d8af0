import type { FormState } from '@/domain/forms/form-state'
import { translator } from '@/messages/translator'
import { telephoneLink } from '../../layout/clinic-contact'
import { ButtonLink } from '../../ui/button-link'
import { Notice } from '../../ui/notice'
import { FindingItem } from '../findings/finding-item'
import type { FindingView } from '../findings/finding-view'
import { PageLead } from '../page-lead'
import { Panel } from '../panel'
import { StepForm } from '../step-form'
import { whenWords } from '../when-words'

/** Someone who asked to be called; `findings` are there for practitioners only. */
export type CallView = {
  id: string
  name: string
  mobile: string
  urgency: 'emergency' | 'urgent' | 'call'
  language: 'en' | 'ur'
  askedAt: number
  called: { by: string; at: number } | null
  findings: readonly FindingView[] | null
}

type CallPageProps = {
  call: CallView
  timeZone: string
  now: number
  markCalled: (previous: FormState, data: FormData) => Promise<FormState>
}

/** Who is to be called, how urgent it is, what they answered (for practitioners), and the button that closes it. */
export function CallPage({ call, timeZone, now, markCalled }: CallPageProps) {
  const words = translator('en', 'staffAppointment')
  const staff = translator('en', 'staff')
  const when = (at: number) => whenWords({ at, timeZone, now })
  return (
    <>
      <PageLead
        back={{ href: '/staff', label: staff('back') }}
        title={words('call.title', { name: call.name })}
        name={call.name}
      />
      <Panel id="call" title={words('call.section')}>
        <div className="panel-body decision">
          <Notice tone={call.urgency === 'call' ? 'warn' : 'danger'}>
            <p>{words(`call.${call.urgency}`)}</p>
          </Notice>
          <p>
            {words('call.asked', { when: when(call.askedAt) })}.{' '}
            {words('call.language', { language: words(`languages.${call.language}`) })}.
          </p>
          <p>
            <ButtonLink href={telephoneLink(call.mobile)} look={call.urgency === 'call' ? 'quiet' : 'call'}>
              {staff('call')} <bdi>{call.mobile}</bdi>
            </ButtonLink>
          </p>
          {call.called ? (
            <p role="status">{words('call.called', { by: call.called.by, when: when(call.called.at) })}</p>
          ) : (
            <div>
              <StepForm
                action={markCalled}
                fields={{ callId: call.id }}
                look="quiet"
                pendingLabel={staff('sending')}
                reload={{ href: `/staff/call-requests/${call.id}`, label: staff('reload') }}
              >
                {words('call.mark')}
              </StepForm>
              <p className="hint">{words('call.markMore')}</p>
            </div>
          )}
        </div>
      </Panel>
      <Panel id="answers" title={words('call.why')}>
        {call.findings ? (
          <ul className="flags">
            {call.findings.map((finding) => (
              <FindingItem key={finding.ruleId} finding={finding} />
            ))}
          </ul>
        ) : (
          <p className="empty">{words('call.onlyPractitioners')}</p>
        )}
      </Panel>
    </>
  )
}
