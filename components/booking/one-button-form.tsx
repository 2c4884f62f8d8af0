'use client'

import type { HiddenField } from '@/domain/booking/field-names'
import { EMPTY_FORM, type FormState } from '@/domain/forms/form-state'
import { HiddenFields } from '../form/hidden-fields'
import { SubmitButton } from '../form/submit-button'
import { useFormAction } from '../form/use-form-action'
import { FormTop, type FormWords } from './form-top'

type OneButtonFormProps = {
  action: (state: FormState, data: FormData) => Promise<FormState>
  address: string
  hidden: readonly HiddenField[]
  label: string
  /** Of the button, for a link to it. */
  buttonId?: string
  pendingLabel: string
  /** For a form that is the page: its heading, and what stands above the button. */
  page?: { words: FormWords; heading: string }
  children?: React.ReactNode
}

/** A form whose only control is its button. */
export function OneButtonForm({
  action,
  address,
  hidden,
  label,
  buttonId,
  pendingLabel,
  page,
  children,
}: OneButtonFormProps) {
  const [state, submit] = useFormAction(action, EMPTY_FORM, address)
  return (
    <>
      {page && <FormTop words={page.words} heading={page.heading} errors={state.errors} />}
      {children}
      <form action={submit} noValidate>
        <HiddenFields fields={hidden} />
        <SubmitButton id={buttonId} pendingLabel={pendingLabel}>
          {label}
        </SubmitButton>
      </form>
    </>
  )
}
