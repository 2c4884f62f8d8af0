'use client'

import { EMPTY_FORM, type FormState } from '@/domain/forms/form-state'
import { ErrorSummary } from '../../form/error-summary'
import { SubmitButton } from '../../form/submit-button'
import { TextField } from '../../form/text-field'
import { useFormAction } from '../../form/use-form-action'

type EmailFormProps = {
  action: (previous: FormState, data: FormData) => Promise<FormState>
  words: { problem: string; email: string; submit: string; submitting: string }
}

/** One address. */
export function EmailForm({ action, words }: EmailFormProps) {
  const [state, send] = useFormAction(action, EMPTY_FORM)
  const { email } = state.values
  return (
    <form className="panel-body" action={send} noValidate>
      <ErrorSummary title={words.problem} errors={state.errors} />
      <TextField
        name="email"
        label={words.email}
        type="email"
        autoComplete="username"
        spellCheck={false}
        defaultValue={typeof email === 'string' ? email : ''}
        error={state.errors.find(({ fieldId }) => fieldId === 'field-email')?.message}
      />
      <SubmitButton pendingLabel={words.submitting}>{words.submit}</SubmitButton>
    </form>
  )
}
