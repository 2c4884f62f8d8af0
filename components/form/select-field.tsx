import { describedBy, fieldId } from './field-ids'
import { FieldError, FieldHint, fieldClass } from './field-notes'

type SelectFieldProps = {
  name: string
  label: string
  hint?: string
  error?: string | undefined
  defaultValue: string
  options: readonly { value: string; label: string }[]
}

/** One of many, where a list of radio buttons would be too long. */
export function SelectField({ name, label, hint, error, defaultValue, options }: SelectFieldProps) {
  return (
    <div className={fieldClass(error)}>
      <label className="label" htmlFor={fieldId(name)}>
        {label}
      </label>
      <FieldHint name={name} hint={hint} />
      <FieldError name={name} error={error} />
      <select
        className="input"
        id={fieldId(name)}
        name={name}
        defaultValue={defaultValue}
        aria-describedby={describedBy({ name, hint, error })}
        aria-invalid={error ? true : undefined}
      >
        {options.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}
