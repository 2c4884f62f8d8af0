import { Icon } from '../ui/icon'
import { Isolated } from '../ui/isolated'
import { errorId, hintId } from './field-ids'

/** Help for a field, between its label and its control. */
export function FieldHint({ name, hint }: { name: string; hint?: string }) {
  if (!hint) return null
  return (
    <p className="field__hint" id={hintId(name)}>
      <Isolated text={hint} />
    </p>
  )
}

/** What is wrong with a field, in the same words as in the summary at the top. */
export function FieldError({ name, error }: { name: string; error?: string }) {
  if (!error) return null
  return (
    <p className="field__error" id={errorId(name)}>
      <Icon name="alert" />
      <span>
        <Isolated text={error} />
      </span>
    </p>
  )
}

export const fieldClass = (error?: string) => (error ? 'field field--error' : 'field')
