'use client'

import { EMPTY_FORM, type FormState } from '@/domain/forms/form-state'
import { ErrorSummary } from '../../form/error-summary'
import { SubmitButton } from '../../form/submit-button'
import { TextField } from '../../form/text-field'
import { useFormAction } from '../../form/use-form-action'

type NewPasswordFormProps = {
  action: (previous: FormState, data: FormData) => Promise<FormState>
  email: string
  words: { problem: string; label: string; hint: string; submit: string; submitting: string }
}

/** One field, no second time to type it: it can be pasted, and a mistake is mended by a reset. */
export function NewPasswordForm({ action, email, words }: NewPasswordFormProps) {
  const [state, send] = useFormAction(action, EMPTY_FORM)
  return (
    <form className="panel-body" action={send} noValidate>
      <ErrorSummary title={words.problem} errors={state.errors} />
      {/* so that password managers know whose password it is */}
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <TextField
        name="password"
        label={words.label}
        hint={words.hint}
        type="password"
        autoComplete="new-password"
        error={state.errors.find(({ fieldId }) => fieldId === 'field-password')?.message}
      />
      <SubmitButton pendingLabel={words.submitting}>{words.submit}</SubmitButton>
    </form>
  )
}
