'use client'

import { useActionState } from 'react'
import { EMPTY_FORM, type FormState } from '@/domain/forms/form-state'
import { Notice } from '../ui/notice'
import { HiddenFields } from './hidden-fields'
import { SubmitButton } from './submit-button'
import type { FormAction } from './use-form-action'

export type UnsentWords = { heading: string; body: string; again: string; sending: string }

type UnsentFormProps = {
  /** Action and address of the form that should stand here. */
  action: FormAction<FormState>
  address: string
  words: UnsentWords
  /** Stands here when nothing was posted. */
  otherwise?: React.ReactNode
}

/**
 * In place of a form that could not be shown again after it was posted: what was typed into it, ready to be sent once
 * more. This is how a page without scripts outlives a database that is away.
 */
export function UnsentForm({ action, address, words, otherwise }: UnsentFormProps) {
  const [state, submit] = useActionState(action, EMPTY_FORM, address)
  const fields = Object.entries(state.values).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, one] as const),
  )
  if (fields.length === 0) return otherwise ?? null
  return (
    <Notice tone="warn" role="alert" title={words.heading}>
      <p>{words.body}</p>
      <form action={submit}>
        <HiddenFields fields={fields} />
        <SubmitButton pendingLabel={words.sending}>{words.again}</SubmitButton>
      </form>
    </Notice>
  )
}
