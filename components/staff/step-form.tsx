'use client'

import { EMPTY_FORM, type FormState } from '@/domain/forms/form-state'
import { SubmitButton } from '../form/submit-button'
import { useFormAction } from '../form/use-form-action'
import type { ButtonLook } from '../ui/button-link'

type StepFormProps = {
  action: (previous: FormState, data: FormData) => Promise<FormState>
  /** Sent with the press: ids and versions. */
  fields: Readonly<Record<string, string | number>>
  look?: ButtonLook
  pendingLabel: string
  /** Where the present state of the thing is shown again, when somebody else was faster. */
  reload: { href: string; label: string }
  children: React.ReactNode
}

/** One button that does one thing. What it could not do it says in words above itself. */
export function StepForm({ action, fields, look, pendingLabel, reload, children }: StepFormProps) {
  const [state, send] = useFormAction(action, EMPTY_FORM)
  return (
    <form action={send}>
      {state.errors.map(({ message }) => (
        <p className="row-problem" role="alert" key={message}>
          {message} <a href={reload.href}>{reload.label}</a>
        </p>
      ))}
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      <SubmitButton look={look} pendingLabel={pendingLabel}>
        {children}
      </SubmitButton>
    </form>
  )
}
