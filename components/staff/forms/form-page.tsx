import type { FormState } from '@/domain/forms/form-state'
import { translator } from '@/messages/translator'
import { PageLead } from '../page-lead'
import { Panel } from '../panel'
import { FormAnswers } from './form-answers'
import { FormConsent } from './form-consent'
import { FormFacts } from './form-facts'
import { FormFlags } from './form-flags'
import type { FormPageView, Reader } from './form-page-view'
import { FormScores } from './form-scores'
import { PainMap } from './pain-map'
import { SignOffPanel } from './sign-off-panel'

type Action = (previous: FormState, data: FormData) => Promise<FormState>
type FormPageProps = { form: FormPageView; reader: Reader; actions: { markFlag: Action; signOff: Action } }

/** "Ayesha Khan, health form" */
export function formTitle(form: FormPageView): string {
  return translator('en', 'staffForms')('title', { name: form.patient.name })
}

/** One health form for the practitioner who reads it and signs. */
export function FormPage({ form, reader, actions }: FormPageProps) {
  const words = translator('en', 'staffForms')
  return (
    <>
      <PageLead
        back={{ href: '/staff/forms', label: words('back') }}
        title={formTitle(form)}
        name={form.patient.name}
      />
      <FormFacts form={form} now={reader.now} />
      <div className="review">
        <div className="review-main">
          <FormFlags form={form} reader={reader} markFlag={actions.markFlag} />
          <Panel id="summary" title={words('summary.title')} aside={words('summary.hint')}>
            <div className="panel-body">
              <p className="reading" dir="auto">
                {form.summary.join(' ') || words('summary.empty')}
              </p>
            </div>
          </Panel>
          <FormAnswers form={form} />
          <FormConsent form={form} now={reader.now} />
        </div>
        <div className="review-side">
          <PainMap form={form} />
          <FormScores form={form} />
          <SignOffPanel form={form} reader={reader} signOff={actions.signOff} />
        </div>
      </div>
    </>
  )
}
