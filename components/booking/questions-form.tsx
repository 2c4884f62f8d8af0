import { ASKED_FIELD, type HiddenField, TICKS_FIELD } from '@/domain/booking/field-names'
import type { FormState } from '@/domain/forms/form-state'
import { Autosave, type AutosaveProps } from '../form/autosave'
import { HiddenFields } from '../form/hidden-fields'
import { SubmitButton } from '../form/submit-button'
import { keepNoneAlone } from '../intake/keep-none-alone'
import { postedField } from '../intake/posted-field'
import { QuestionControl } from '../intake/question-control'
import type { QuestionField } from '../intake/question-field'

type QuestionsFormProps = {
  submit: (data: FormData) => void
  hidden: readonly HiddenField[]
  fields: readonly QuestionField[]
  state: FormState
  onSubmit: React.FormEventHandler<HTMLFormElement>
  words: { send: string; sending: string }
  /** How what is typed is kept; null where nothing may be kept yet. */
  autosave: AutosaveProps | null
}

/** The questions of one step, with what was posted in place of what was saved. */
export function QuestionsForm(props: QuestionsFormProps) {
  const { submit, hidden, fields, state, onSubmit, words, autosave } = props
  const isPosted = Object.keys(state.values).length > 0
  const asked = fields.map(({ name }): HiddenField => [ASKED_FIELD, name])
  return (
    <form className="form" action={submit} onChange={keepNoneAlone} onSubmit={onSubmit} noValidate>
      <HiddenFields fields={[...hidden, ...asked]} />
      {fields.map((field) => (
        <QuestionControl
          key={field.name}
          field={isPosted ? postedField(field, state.values) : field}
          error={state.errors.find(({ fieldId }) => fieldId === `field-${field.name}`)?.message}
        />
      ))}
      <div>
        <SubmitButton pendingLabel={words.sending}>{words.send}</SubmitButton>
      </div>
      {autosave && <Autosave {...autosave} />}
    </form>
  )
}

/** Problems for the summary: where several questions stand on a page, "Choose an answer" names the one it is about. */
export function namedErrors(errors: FormState['errors'], fields: readonly QuestionField[]) {
  if (fields.length < 2) return errors
  return errors.map((error) => {
    const field = fields.find(({ name }) => error.fieldId === `field-${name}`)
    const isChoice = field?.kind === 'radios' || (field?.kind === 'checkboxes' && field.name !== TICKS_FIELD)
    return isChoice ? { ...error, message: `${error.message}: ${field.legend}` } : error
  })
}
