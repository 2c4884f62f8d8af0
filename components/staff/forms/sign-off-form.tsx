'use client'

import { usePathname } from 'next/navigation'
import { EMPTY_FORM, type FormState } from '@/domain/forms/form-state'
import { RadioGroup } from '../../form/radio-group'
import { SubmitButton } from '../../form/submit-button'
import { TextArea } from '../../form/text-area'
import { useFormAction } from '../../form/use-form-action'

type SignOffFormProps = {
  action: (previous: FormState, data: FormData) => Promise<FormState>
  fields: Readonly<Record<string, string | number>>
  reload: { href: string; label: string }
  options: readonly { value: string; label: string; hint?: string }[]
  words: { legend: string; note: string; noteHint: string; submit: string; sending: string; foot: string }
}

const FIELDS = ['outcome', 'note']

/** Decision and note; both stay when signing was refused. */
export function SignOffForm({ action, fields, reload, options, words }: SignOffFormProps) {
  const [state, send] = useFormAction(action, EMPTY_FORM, usePathname())
  const errorOf = (field: string) => state.errors.find(({ fieldId }) => fieldId === `field-${field}`)?.message
  const typed = (field: string) => {
    const value = state.values[field]
    return typeof value === 'string' ? value : undefined
  }
  const others = state.errors.filter(({ fieldId }) => !FIELDS.some((field) => fieldId === `field-${field}`))
  return (
    <form className="panel-body decision" action={send} noValidate>
      {others.map(({ message }) => (
        <p className="row-problem" role="alert" key={message}>
          {message} <a href={reload.href}>{reload.label}</a>
        </p>
      ))}
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      <RadioGroup
        // a refused form is drawn anew, so that the choice made before is chosen again
        key={typed('outcome') ?? 'none'}
        name="outcome"
        legend={words.legend}
        options={options}
        defaultValue={typed('outcome')}
        error={errorOf('outcome')}
      />
      <TextArea
        name="note"
        label={words.note}
        hint={words.noteHint}
        rows={2}
        defaultValue={typed('note')}
        error={errorOf('note')}
      />
      <SubmitButton pendingLabel={words.sending}>{words.submit}</SubmitButton>
      <p className="meta">{words.foot}</p>
    </form>
  )
}
