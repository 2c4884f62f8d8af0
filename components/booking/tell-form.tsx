import { type HiddenField, INTENT_FIELD, TELL_INTENT } from '@/domain/booking/field-names'
import { fieldValue } from '@/domain/booking/form-values'
import type { FormState } from '@/domain/forms/form-state'
import { HiddenFields } from '../form/hidden-fields'
import { SubmitButton } from '../form/submit-button'
import { TextField } from '../form/text-field'

export type TellWords = {
  heading: string
  lines: readonly string[]
  name: string
  mobile: string
  mobileHint: string
  send: string
  sending: string
}

type TellFormProps = {
  submit: (data: FormData) => void
  hidden: readonly HiddenField[]
  state: FormState
  words: TellWords
}

/** Name and number of someone who asks the clinic to call. */
export function TellForm({ submit, hidden, state, words }: TellFormProps) {
  const errorOf = (name: string) => state.errors.find(({ fieldId }) => fieldId === `field-${name}`)?.message
  const field = (name: string) => ({
    name,
    error: errorOf(name),
    defaultValue: fieldValue(state.values, name),
  })
  return (
    <form className="form" action={submit} noValidate>
      <HiddenFields fields={[...hidden, [INTENT_FIELD, TELL_INTENT]]} />
      <div className="flow">
        <h2>{words.heading}</h2>
        {words.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <TextField {...field('name')} label={words.name} autoComplete="name" width={20} />
      <TextField
        {...field('mobile')}
        label={words.mobile}
        hint={words.mobileHint}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        width={20}
      />
      <div>
        <SubmitButton look="quiet" pendingLabel={words.sending}>
          {words.send}
        </SubmitButton>
      </div>
    </form>
  )
}
