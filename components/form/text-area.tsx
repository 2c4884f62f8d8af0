import { describedBy, fieldId } from './field-ids'
import { FieldError, FieldHint, fieldClass } from './field-notes'

type TextAreaProps = {
  name: string
  label: string
  optional?: string
  hint?: string
  error?: string
  defaultValue?: string
  rows?: number
  autoComplete?: string
}

/** Several lines of text. */
export function TextArea({ name, label, optional, hint, error, rows = 4, ...input }: TextAreaProps) {
  return (
    <div className={fieldClass(error)}>
      <label className="label" htmlFor={fieldId(name)}>
        {label}
        {optional && <span className="optional"> {optional}</span>}
      </label>
      <FieldHint name={name} hint={hint} />
      <FieldError name={name} error={error} />
      <textarea
        {...input}
        className="input"
        id={fieldId(name)}
        name={name}
        rows={rows}
        dir="auto"
        aria-describedby={describedBy({ name, hint, error })}
        aria-invalid={error ? true : undefined}
      />
    </div>
  )
}
