import { describedBy, fieldId } from './field-ids'
import { FieldError, FieldHint, fieldClass } from './field-notes'

const WIDTHS = { full: 'input', 20: 'input input--20', 10: 'input input--10', 4: 'input input--4' } as const

type TextFieldProps = {
  name: string
  label: string
  /** "(optional)", in the page's language. */
  optional?: string
  hint?: string
  error?: string
  defaultValue?: string
  type?: 'text' | 'tel' | 'email' | 'password' | 'search' | 'url'
  inputMode?: 'text' | 'tel' | 'email' | 'numeric' | 'decimal'
  autoComplete?: string
  /** Room for about so many characters; no limit on what can be typed. */
  width?: keyof typeof WIDTHS
  /** Written after the field, as "km". */
  unit?: string
  spellCheck?: boolean
}

/** Phones, addresses and numbers run left to right in every language. */
const runsLeftToRight = ({ type, inputMode }: Pick<TextFieldProps, 'type' | 'inputMode'>) =>
  type === 'tel' || type === 'email' || type === 'url' || inputMode === 'numeric' || inputMode === 'decimal'

/** One line of text. Nothing is checked while typing: the server answers with `error` and the typed value. */
export function TextField({
  name,
  label,
  optional,
  hint,
  error,
  unit,
  width = 'full',
  ...input
}: TextFieldProps) {
  const control = (
    <input
      {...input}
      type={input.type ?? 'text'}
      className={WIDTHS[width]}
      id={fieldId(name)}
      name={name}
      dir={runsLeftToRight(input) ? 'ltr' : undefined}
      aria-describedby={describedBy({ name, hint, error })}
      aria-invalid={error ? true : undefined}
    />
  )
  return (
    <div className={fieldClass(error)}>
      <label className="label" htmlFor={fieldId(name)}>
        {label}
        {optional && <span className="optional"> {optional}</span>}
      </label>
      <FieldHint name={name} hint={hint} />
      <FieldError name={name} error={error} />
      {unit ? (
        <div className="with-unit">
          {control}
          <span>{unit}</span>
        </div>
      ) : (
        control
      )}
    </div>
  )
}
