'use client'

import { EMPTY_FORM, type FormState } from '@/domain/forms/form-state'
import { ErrorSummary } from '../form/error-summary'
import { SubmitButton } from '../form/submit-button'
import { useFormAction } from '../form/use-form-action'

type SendFormProps = {
  action: (state: FormState, data: FormData) => Promise<FormState>
  /** The page's own address: without scripts the form comes back to it. */
  address: string
  hidden: Readonly<Record<string, string>>
  words: { problem: string; send: string; sending: string }
}

/** Sends the checked form. */
export function SendForm({ action, address, hidden, words }: SendFormProps) {
  const [{ errors }, submit] = useFormAction(action, EMPTY_FORM, address)
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
