import { describedBy, fieldId } from './field-ids'
import { FieldError, FieldHint, fieldClass } from './field-notes'
import { Legend, type LegendSize } from './legend'

const NUMBERS = Array.from({ length: 11 }, (_, number) => number)

type ScaleGroupProps = {
  name: string
  legend: string
  legendSize?: LegendSize
  hint?: string
  error?: string
  /** Words beside 0 and 10 only: more of them would change what the scale measures. */
  ends: { lowest: string; highest: string }
  defaultValue?: string
}

/** 0 to 10 as eleven radios (no slider: touch screen readers cannot set one). */
export function ScaleGroup({ name, legend, legendSize, hint, error, ends, defaultValue }: ScaleGroupProps) {
  const wordsFor = (number: number) => (number === 0 ? ends.lowest : number === 10 ? ends.highest : null)
  return (
    <fieldset className={fieldClass(error)} aria-describedby={describedBy({ name, hint, error })}>
      <Legend words={legend} size={legendSize} />
      <FieldHint name={name} hint={hint} />
      <FieldError name={name} error={error} />
      <div className="scale">
        {NUMBERS.map((number) => {
          const id = number === 0 ? fieldId(name) : `${fieldId(name)}-${number}`
          const words = wordsFor(number)
          return (
            <div className="choice" key={number}>
              <input
                type="radio"
                id={id}
                name={name}
                value={number}
                defaultChecked={defaultValue === String(number)}
              />
              <label htmlFor={id}>
                <b>{number}</b>
                {words && (
                  <span className="scale__words">
                    <span className="hidden">, </span>
                    {words}
                  </span>
                )}
              </label>
            </div>
          )
        })}
      </div>
      <p className="scale__ends" aria-hidden="true">
        <span>{ends.lowest}</span>
        <span>{ends.highest}</span>
      </p>
    </fieldset>
  )
}
