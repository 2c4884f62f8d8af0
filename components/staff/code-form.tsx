'use client'

import { EMPTY_FORM, type FormState } from '@/domain/forms/form-state'
import { ErrorSummary } from '../form/error-summary'
import { SubmitButton } from '../form/submit-button'
import { TextField } from '../form/text-field'
import { useFormAction } from '../form/use-form-action'

type CodeFormProps = {
  action: (previous: FormState, data: FormData) => Promise<FormState>
  /** The page that leads on to afterwards. */
  next: string
  /** From the app, unless said otherwise. */
  kind?: 'app' | 'backup'
  words: { problem: string; label: string; hint: string; submit: string; submitting: string }
}

/** One field for the whole code: it can be pasted, with spaces too, and phones offer it by themselves. */
export function CodeForm({ action, next, kind = 'app', words }: CodeFormProps) {
  const [state, send] = useFormAction(action, EMPTY_FORM)
  const error = state.errors.find(({ fieldId }) => fieldId === 'field-code')?.message
  return (
    <form className={kind === 'app' ? 'panel-body one-time-code' : 'panel-body'} action={send} noValidate>
      <ErrorSummary title={words.problem} errors={state.errors} />
      <input type="hidden" name="next" value={next} />
      <TextField
        name="code"
        label={words.label}
        hint={words.hint}
        spellCheck={false}
        {...(kind === 'app'
          ? { inputMode: 'numeric', autoComplete: 'one-time-code', width: 10 }
          : { autoComplete: 'off' })}
        error={error}
      />
      <SubmitButton pendingLabel={words.submitting}>{words.submit}</SubmitButton>
    </form>
  )
}
