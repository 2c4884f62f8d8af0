'use client'

import { useActionState } from 'react'
import { EMPTY_FORM, type FormState } from '@/domain/forms/form-state'
import { ErrorSummary } from '../form/error-summary'
import { SubmitButton } from '../form/submit-button'

type SendFormProps = {
  action: (state: FormState, data: FormData) => Promise<FormState>
  hidden: Readonly<Record<string, string>>
  words: { problem: string; send: string; sending: string }
}

/** Sends the checked form. */
export function SendForm({ action, hidden, words }: SendFormProps) {
  const [{ errors }, submit] = useActionState(action, EMPTY_FORM)
  return (
    <form className="form" action={submit}>
      <ErrorSummary title={words.problem} errors={errors} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="actions">
        <SubmitButton pendingLabel={words.sending}>{words.send}</SubmitButton>
      </div>
    </form>
  )
}
