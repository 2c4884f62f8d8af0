'use client'

import { EMPTY_FORM, type FormState } from '@/domain/forms/form-state'
import { ErrorSummary } from '../form/error-summary'
import { SubmitButton } from '../form/submit-button'
import { TextField } from '../form/text-field'
import { useFormAction } from '../form/use-form-action'

type SignInFormProps = {
  action: (previous: FormState, data: FormData) => Promise<FormState>
  /** The page that leads on to afterwards. */
  next: string
  words: { problem: string; email: string; password: string; submit: string; submitting: string }
}

const errorOf = (state: FormState, field: string) =>
  state.errors.find(({ fieldId }) => fieldId === `field-${field}`)?.message

/** E-mail and password. Both can be pasted and filled in by a password manager. */
export function SignInForm({ action, next, words }: SignInFormProps) {
  const [state, send] = useFormAction(action, EMPTY_FORM)
  const email = state.values.email
  return (
    <form className="panel-body" action={send} noValidate>
      <ErrorSummary title={words.problem} errors={state.errors} />
      <input type="hidden" name="next" value={next} />
      <TextField
        name="email"
        label={words.email}
        type="email"
        autoComplete="username"
        spellCheck={false}
        defaultValue={typeof email === 'string' ? email : ''}
        error={errorOf(state, 'email')}
      />
      <TextField
        name="password"
        label={words.password}
        type="password"
        autoComplete="current-password"
        error={errorOf(state, 'password')}
      />
      <SubmitButton pendingLabel={words.submitting}>{words.submit}</SubmitButton>
    </form>
  )
}
