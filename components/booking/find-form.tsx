'use client'

import type { HiddenField } from '@/domain/booking/field-names'
import { fieldValue } from '@/domain/booking/form-values'
import { EMPTY_FORM, type FormState } from '@/domain/forms/form-state'
import { HiddenFields } from '../form/hidden-fields'
import { SubmitButton } from '../form/submit-button'
import { TextField } from '../form/text-field'
import { useFormAction } from '../form/use-form-action'
import { FormTop, type FormWords } from './form-top'

export type FindTexts = {
  heading: string
  lines: readonly string[]
  reference: string
  referenceHint: string
  mobile: string
  mobileHint: string
  send: string
}

type FindFormProps = {
  action: (state: FormState, data: FormData) => Promise<FormState>
  address: string
  hidden: readonly HiddenField[]
  words: FormWords
  texts: FindTexts
  /** The reference that the address named. */
  reference: string
}

/** Asks for a new link. The answer is the same whether or not there is such a booking. */
export function FindForm({ action, address, hidden, words, texts, reference }: FindFormProps) {
  const [state, submit] = useFormAction(action, EMPTY_FORM, address)
  const errorOf = (name: string) => state.errors.find(({ fieldId }) => fieldId === `field-${name}`)?.message
  return (
    <div className="ask">
      <FormTop words={words} heading={texts.heading} errors={state.errors} />
      <div className="flow">
        <h1>{texts.heading}</h1>
        {texts.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <form className="form" action={submit} noValidate>
        <HiddenFields fields={hidden} />
        <TextField
          name="reference"
          label={texts.reference}
          hint={texts.referenceHint}
          error={errorOf('reference')}
          defaultValue={fieldValue(state.values, 'reference') || reference}
          autoComplete="off"
          spellCheck={false}
          width={10}
        />
        <TextField
          name="mobile"
          label={texts.mobile}
          hint={texts.mobileHint}
          error={errorOf('mobile')}
          defaultValue={fieldValue(state.values, 'mobile')}
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          width={20}
        />
        <div>
          <SubmitButton pendingLabel={words.sending}>{texts.send}</SubmitButton>
        </div>
      </form>
    </div>
  )
}
