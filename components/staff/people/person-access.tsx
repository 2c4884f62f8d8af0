import type { FormState } from '@/domain/forms/form-state'
import { translator } from '@/messages/translator'
import type { ButtonLook } from '../../ui/button-link'
import { Panel } from '../panel'
import { StepForm } from '../step-form'

type Action = (previous: FormState, data: FormData) => Promise<FormState>

type PersonAccessProps = {
  person: { id: string; isOff: boolean }
  actions: { switchPerson: Action; endSessions: Action; sendCodeReset: Action }
}

type Step = {
  action: Action
  words: 'off' | 'on' | 'out' | 'code'
  fields?: Record<string, string>
  look?: ButtonLook
}

/** What can be done about somebody's signing in; nobody's password can be seen or set. */
export function PersonAccess({ person, actions }: PersonAccessProps) {
  const t = translator('en', 'staffAccount')
  const staff = translator('en', 'staff')
  const steps: Step[] = person.isOff
    ? [{ action: actions.switchPerson, words: 'on', fields: { on: 'yes' } }]
    : [
        { action: actions.sendCodeReset, words: 'code' },
        { action: actions.endSessions, words: 'out' },
        { action: actions.switchPerson, words: 'off', fields: { on: 'no' }, look: 'danger' },
      ]
  return (
    <Panel id="access" title={t('people.access')}>
      <div className="panel-body decision">
        {steps.map(({ action, words, fields = {}, look = 'quiet' }) => (
          <div key={words}>
            <StepForm
              action={action}
              fields={{ userId: person.id, ...fields }}
              look={look}
              pendingLabel={staff('sending')}
              reload={{ href: `/staff/people/${person.id}`, label: staff('reload') }}
            >
              {t(`people.${words}`)}
            </StepForm>
            <p className="hint">{t(`people.${words}More`)}</p>
          </div>
        ))}
      </div>
    </Panel>
  )
}
