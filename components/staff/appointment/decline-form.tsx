'use client'

import { usePathname } from 'next/navigation'
import { EMPTY_FORM, type FormState } from '@/domain/forms/form-state'
import { SubmitButton } from '../../form/submit-button'
import { TextArea } from '../../form/text-area'
import { useFormAction } from '../../form/use-form-action'

type DeclineFormProps = {
  action: (previous: FormState, data: FormData) => Promise<FormState>
  fields: Readonly<Record<string, string | number>>
  reload: { href: string; label: string }
  words: { reason: string; hint: string; submit: string; more: string; sending: string }
}

/** Declining asks for a reason; what was typed stays when it could not be done. */
export function DeclineForm({ action, fields, reload, words }: DeclineFormProps) {
  const [state, send] = useFormAction(action, EMPTY_FORM, usePathname())
  const reasonError = state.errors.find(({ fieldId }) => fieldId === 'field-reason')?.message
  const otherErrors = state.errors.filter(({ fieldId }) => fieldId !== 'field-reason')
  const typed = state.values.reason
  return (
    <form action={send} className="decision" noValidate>
      {otherErrors.map(({ message }) => (
        <p className="row-problem" role="alert" key={message}>
          {message} <a href={reload.href}>{reload.label}</a>
        </p>
      ))}
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      <TextArea
        name="reason"
        label={words.reason}
        hint={words.hint}
        rows={2}
        defaultValue={typeof typed === 'string' ? typed : ''}
        error={reasonError}
      />
      <div>
        <SubmitButton look="danger" pendingLabel={words.sending}>
          {words.submit}
        </SubmitButton>
        <p className="hint">{words.more}</p>
      </div>
    </form>
  )
}
