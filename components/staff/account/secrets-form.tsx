'use client'

import { EMPTY_FORM, type FormState } from '@/domain/forms/form-state'
import { ErrorSummary } from '../../form/error-summary'
import { HiddenFields } from '../../form/hidden-fields'
import { SubmitButton } from '../../form/submit-button'
import { TextField } from '../../form/text-field'
import { useFormAction } from '../../form/use-form-action'

type Secret = { name: string; label: string; hint?: string; kind: 'present' | 'new' | 'code' }

type SecretsFormProps = {
  action: (previous: FormState, data: FormData) => Promise<FormState>
  secrets: readonly Secret[]
  fields?: Readonly<Record<string, string>>
  words: { problem: string; submit: string; submitting: string }
}

const INPUTS = {
  present: { type: 'password', autoComplete: 'current-password' },
  new: { type: 'password', autoComplete: 'new-password' },
  code: { inputMode: 'numeric', autoComplete: 'one-time-code', width: 10 },
} as const

/** Passwords and codes; none ever comes back from the server. */
export function SecretsForm({ action, secrets, fields = {}, words }: SecretsFormProps) {
  const [state, send] = useFormAction(action, EMPTY_FORM)
  return (
    <form className="panel-body decision short-fields" action={send} noValidate>
      <ErrorSummary title={words.problem} errors={state.errors} />
      <HiddenFields fields={Object.entries(fields)} />
      {secrets.map(({ name, label, hint, kind }) => (
        <TextField
          key={name}
          name={name}
          label={label}
          {...(hint && { hint })}
          {...INPUTS[kind]}
          spellCheck={false}
          error={state.errors.find(({ fieldId }) => fieldId === `field-${name}`)?.message}
        />
      ))}
      <div>
        <SubmitButton pendingLabel={words.submitting}>{words.submit}</SubmitButton>
      </div>
    </form>
  )
}
