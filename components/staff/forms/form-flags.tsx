import type { FormState } from '@/domain/forms/form-state'
import { translator } from '@/messages/translator'
import { Icon } from '../../ui/icon'
import { FindingItem } from '../findings/finding-item'
import { Panel } from '../panel'
import { StepForm } from '../step-form'
import { whenWords } from '../when-words'
import type { FormPageView, Reader } from './form-page-view'

type FormFlagsProps = {
  form: FormPageView
  reader: Reader
  markFlag: (previous: FormState, data: FormData) => Promise<FormState>
}

type Flag = FormPageView['findings'][number]

/** Every rule that fired, each with its answers, a way to them, and who has looked at it. */
export function FormFlags({ form, reader, markFlag }: FormFlagsProps) {
  const words = translator('en', 'staffForms')
  return (
    <Panel
      id="flags"
      title={words('flags.title', { count: String(form.findings.length) })}
      aside={words('flags.rules', { version: form.rulesVersion })}
    >
      {form.findings.length === 0 && <p className="empty">{words('flags.none')}</p>}
      {form.laser === 'INCOMPLETE' && form.visit?.isLaser && (
        <p className="panel-body strong">{words('flags.laserIncomplete')}</p>
      )}
      <ul className="flags">
        {form.findings.map((flag) => (
          <FindingItem key={flag.ruleId} finding={flag}>
            <div className="flag-foot">
              <SeeAnswers flag={flag} />
              {flag.reviewed ? (
                <Reviewed flag={flag} form={form} reader={reader} />
              ) : (
                <StepForm
                  action={markFlag}
                  fields={{ formId: form.id, version: form.version, ruleId: flag.ruleId }}
                  look="quiet"
                  pendingLabel={translator('en', 'staff')('sending')}
                  reload={{ href: `/staff/forms/${form.id}`, label: translator('en', 'staff')('reload') }}
                >
                  {words('flags.mark')}
                  <span className="hidden">: {flag.title}</span>
                </StepForm>
              )}
            </div>
          </FindingItem>
        ))}
      </ul>
    </Panel>
  )
}

function SeeAnswers({ flag }: { flag: Flag }) {
  const first = flag.because[0]
  if (!first) return null
  return (
    <a href={`#answer-${first.questionId}`}>
      {translator('en', 'staffForms')('flags.see')}
      <span className="hidden">: {flag.title}</span>
    </a>
  )
}

function Reviewed({ flag, form, reader }: { flag: Flag; form: FormPageView; reader: Reader }) {
  if (!flag.reviewed) return null
  const words = translator('en', 'staffForms')
  const { userId, by, at } = flag.reviewed
  const when = whenWords({ at, timeZone: form.timeZone, now: reader.now })
  return (
    <span className="form-state is-completed attend">
      <Icon name="tick" />
      {userId === reader.userId
        ? words('flags.reviewedByYou', { when })
        : words('flags.reviewed', { by, when })}
    </span>
  )
}
