'use client'

import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/browser'
import { useState } from 'react'
import { EMPTY_FORM, type FormState } from '@/domain/forms/form-state'
import { ErrorSummary } from '../../form/error-summary'
import { SubmitButton } from '../../form/submit-button'
import { TextField } from '../../form/text-field'
import { useFormAction } from '../../form/use-form-action'
import { useKnowsPasskeys, usePasskey } from './use-passkey'

type CreationState = FormState & { options?: PublicKeyCredentialCreationOptionsJSON }

type AddPasskeyFormProps = {
  start: (previous: CreationState, data: FormData) => Promise<CreationState>
  save: (previous: FormState, data: FormData) => Promise<FormState>
  words: {
    problem: string
    name: string
    hint: string
    submit: string
    submitting: string
    failed: string
    unknown: string
  }
}

/** Names a passkey and has the browser make it. Says so where the browser knows none. */
export function AddPasskeyForm({ start, save, words }: AddPasskeyFormProps) {
  const knows = useKnowsPasskeys()
  const [name, setName] = useState('')
  const [started, begin] = useFormAction<CreationState>(start, EMPTY_FORM)
  const [saved, send] = useFormAction(save, EMPTY_FORM)
  const failed = usePasskey({
    options: started.options,
    ask: async (optionsJSON) => (await import('@simplewebauthn/browser')).startRegistration({ optionsJSON }),
    send: (response) => {
      const data = new FormData()
      data.set('response', response)
      data.set('name', name)
      send(data)
    },
  })
  if (!knows) return <p>{words.unknown}</p>
  const errors = failed ? [{ fieldId: 'main', message: words.failed }] : [...started.errors, ...saved.errors]
  return (
    <form
      className="decision short-fields"
      action={(data) => {
        setName(String(data.get('name') ?? ''))
        begin(data)
      }}
      noValidate
    >
      <ErrorSummary title={words.problem} errors={errors} />
      <TextField
        key={name}
        name="name"
        label={words.name}
        hint={words.hint}
        autoComplete="off"
        defaultValue={name}
        error={saved.errors.find(({ fieldId }) => fieldId === 'field-name')?.message}
      />
      <div>
        <SubmitButton look="quiet" pendingLabel={words.submitting}>
          {words.submit}
        </SubmitButton>
      </div>
    </form>
  )
}
