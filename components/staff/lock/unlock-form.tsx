'use client'

import { useEffect } from 'react'
import { EMPTY_FORM, type FormState } from '@/domain/forms/form-state'
import { ErrorSummary } from '../../form/error-summary'
import { SubmitButton } from '../../form/submit-button'
import { TextField } from '../../form/text-field'
import { useFormAction } from '../../form/use-form-action'

export type UnlockState = FormState & { unlocked?: boolean }

export type UnlockWords = { problem: string; password: string; submit: string; submitting: string }

type UnlockFormProps = {
  action: (previous: UnlockState, data: FormData) => Promise<UnlockState>
  email: string
  words: UnlockWords
  /** Where the page leads afterwards; without it the page stays as it is and `onUnlocked` is called. */
  next?: string
  onUnlocked?: () => void
}

/** The password of whoever's session is locked. */
export function UnlockForm({ action, email, words, next, onUnlocked }: UnlockFormProps) {
  const [state, send] = useFormAction<UnlockState>(action, EMPTY_FORM)
  useEffect(() => {
    if (state.unlocked) onUnlocked?.()
  }, [state, onUnlocked])
  return (
    <form className="panel-body" action={send} noValidate>
      <ErrorSummary title={words.problem} errors={state.errors} />
      {/* so that password managers know whose password it is */}
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      {next ? (
        <input type="hidden" name="next" value={next} />
      ) : (
        <input type="hidden" name="stay" value="1" />
      )}
      <TextField
        name="password"
        label={words.password}
        type="password"
        autoComplete="current-password"
        error={state.errors.find(({ fieldId }) => fieldId === 'field-password')?.message}
      />
      <SubmitButton pendingLabel={words.submitting}>{words.submit}</SubmitButton>
    </form>
  )
}
