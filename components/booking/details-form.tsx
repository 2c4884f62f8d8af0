'use client'

import { useMemo } from 'react'
import type { DetailField } from '@/domain/booking/details-form'
import type { HiddenField } from '@/domain/booking/field-names'
import { fieldValue } from '@/domain/booking/form-values'
import { EMPTY_FORM, type FormState, type FormValues } from '@/domain/forms/form-state'
import { Autosave, type AutosaveProps } from '../form/autosave'
import type { FieldCheck } from '../form/field-check'
import { HiddenFields } from '../form/hidden-fields'
import { Honeypot } from '../form/honeypot'
import { SubmitButton } from '../form/submit-button'
import { TextArea } from '../form/text-area'
import { TextField } from '../form/text-field'
import { useFormAction } from '../form/use-form-action'
import { useFormCheck } from '../form/use-form-check'
import { FormTop, type FormWords } from './form-top'

export type DetailsTexts = {
  heading: string
  fullName: string
  /** Asked only when the visit is for someone else. */
  yourName: string | null
  mobile: string
  email: string
  emailHint: string
  note: string
  noteHint: string
  optional: string
  leaveEmpty: string
  send: string
}

type DetailsFormProps = {
  action: (state: FormState, data: FormData) => Promise<FormState>
  address: string
  hidden: readonly HiddenField[]
  words: FormWords
  texts: DetailsTexts
  /** What was typed on an earlier look. */
  typed: FormValues
  autosave: AutosaveProps
  checks: readonly FieldCheck[]
  children: React.ReactNode
}

/** Name, number and e-mail: the least that a booking needs. */
export function DetailsForm(props: DetailsFormProps) {
  const { action, address, hidden, words, texts, typed, autosave, checks, children } = props
  const [state, submit] = useFormAction(action, EMPTY_FORM, address)
  const check = useFormCheck({
    fields: useMemo(() => checks.map((one) => ({ check: one })), [checks]),
    today: '',
  })
  const errors = check.errors ?? state.errors
  const isPosted = Object.keys(state.values).length > 0
  const field = (name: DetailField) => ({
    name,
    error: errors.find(({ fieldId }) => fieldId === `field-${name}`)?.message,
    defaultValue: fieldValue(isPosted ? state.values : typed, name),
  })
  return (
    <div className="ask">
      <FormTop words={words} heading={texts.heading} errors={errors} />
      {children}
      <form className="form" action={submit} onSubmit={check.onSubmit} noValidate>
        <HiddenFields fields={hidden} />
        <TextField
          {...field('fullName')}
          label={texts.fullName}
          autoComplete={texts.yourName ? 'off' : 'name'}
        />
        {texts.yourName && (
          <TextField {...field('bookedByName')} label={texts.yourName} autoComplete="name" />
        )}
        <TextField
          {...field('mobile')}
          label={texts.mobile}
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          width={20}
        />
        <TextField
          {...field('email')}
          label={texts.email}
          optional={texts.optional}
          hint={texts.emailHint}
          type="email"
          inputMode="email"
          autoComplete="email"
          spellCheck={false}
        />
        <TextArea {...field('note')} label={texts.note} optional={texts.optional} hint={texts.noteHint} />
        <Honeypot label={texts.leaveEmpty} />
        <div>
          <SubmitButton pendingLabel={words.sending}>{texts.send}</SubmitButton>
        </div>
        <Autosave {...autosave} />
      </form>
    </div>
  )
}
