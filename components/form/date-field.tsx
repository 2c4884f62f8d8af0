import { describedBy, fieldId } from './field-ids'
import { FieldError, FieldHint, fieldClass } from './field-notes'
import { Legend, type LegendSize } from './legend'

const PARTS = ['day', 'month', 'year'] as const

type DatePart = (typeof PARTS)[number]

type DateFieldProps = {
  name: string
  legend: string
  legendSize?: LegendSize
  hint?: string
  error?: string
  /** Marks these parts only; without it an error marks all three. */
  errorParts?: readonly DatePart[]
  labels: Record<DatePart, string>
  defaultValue?: Partial<Record<DatePart, string>>
  /** Lets the browser fill in a date of birth. */
  birthday?: boolean
}

/** A date that is known by heart, as three fields posted as `name-day`, `name-month`, `name-year`. */
export function DateField({ name, legend, legendSize, hint, error, labels, ...more }: DateFieldProps) {
  const { errorParts = PARTS, defaultValue, birthday } = more
  const idOf = (part: DatePart) => (part === 'day' ? fieldId(name) : `${fieldId(name)}-${part}`)
  return (
    <fieldset className={fieldClass(error)} aria-describedby={describedBy({ name, hint, error })}>
      <Legend words={legend} size={legendSize} />
      <FieldHint name={name} hint={hint} />
      <FieldError name={name} error={error} />
      <div className="date">
        {PARTS.map((part) => (
          <div key={part}>
            <label htmlFor={idOf(part)}>{labels[part]}</label>
            <input
              className={part === 'year' ? 'input input--4' : 'input input--2'}
              type="text"
              // a month may also be typed by name
              inputMode={part === 'month' ? 'text' : 'numeric'}
              dir="ltr"
              id={idOf(part)}
              name={`${name}-${part}`}
              defaultValue={defaultValue?.[part]}
              autoComplete={birthday ? `bday-${part}` : 'off'}
              aria-invalid={error && errorParts.includes(part) ? true : undefined}
            />
          </div>
        ))}
      </div>
    </fieldset>
  )
}
