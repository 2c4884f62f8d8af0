import { Isolated } from '../ui/isolated'
import { fieldId } from './field-ids'

export type ChoiceOption = {
  value: string
  label: string
  /** Its number in a picture; part of the name. */
  number?: number
  hint?: string
  /** A word before this option, as "or" before "None of these". */
  divider?: string
}

type ChoiceProps = {
  type: 'radio' | 'checkbox'
  name: string
  option: ChoiceOption
  /** The first one carries the field's own id, so that the error summary leads to it. */
  index: number
  checked: boolean
}

/** A choice's id: the first of a question carries the field's own. */
export function choiceId({ name, value, index }: { name: string; value: string; index: number }) {
  return index === 0 ? fieldId(name) : `${fieldId(name)}-${value}`
}

/** One radio or checkbox: the whole row is its target. */
export function Choice({ type, name, option, index, checked }: ChoiceProps) {
  const id = choiceId({ name, value: option.value, index })
  const optionHintId = `${id}-hint`
  return (
    <>
      {option.divider && <p className="choices__or">{option.divider}</p>}
      <div className="choice">
        <input
          type={type}
          id={id}
          name={name}
          value={option.value}
          defaultChecked={checked}
          aria-describedby={option.hint ? optionHintId : undefined}
        />
        <div className="choice__words">
          <label htmlFor={id}>
            {option.number && <span className="choice__number">{option.number} </span>}
            <span>
              <Isolated text={option.label} />
            </span>
          </label>
          {option.hint && (
            <span className="choice__hint" id={optionHintId}>
              <Isolated text={option.hint} />
            </span>
          )}
        </div>
      </div>
    </>
  )
}
