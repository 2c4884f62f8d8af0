'use client'

import { EMPTY_FORM, type FormState } from '@/domain/forms/form-state'
import { ErrorSummary } from '../../form/error-summary'
import { SubmitButton } from '../../form/submit-button'
import { useFormAction } from '../../form/use-form-action'

type StartAppFormProps = {
  action: (previous: FormState, data: FormData) => Promise<FormState>
  words: { problem: string; more: string; submit: string; submitting: string }
}

/** Before a key is made and shown: one button. */
export function StartAppForm({ action, words }: StartAppFormProps) {
  const [state, send] = useFormAction(action, EMPTY_FORM)
  return (
    <form className="panel-body decision" action={send}>
      <ErrorSummary title={words.problem} errors={state.errors} />
      <p>{words.more}</p>
      <div>
        <SubmitButton pendingLabel={words.submitting}>{words.submit}</SubmitButton>
      </div>
    </form>
  )
}
