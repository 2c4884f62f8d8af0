import { Choice, type ChoiceOption } from './choice'
import { describedBy } from './field-ids'
import { FieldError, FieldHint, fieldClass } from './field-notes'
import { Legend, type LegendSize } from './legend'

export type ChoiceGroupProps = {
  name: string
  legend: string
  legendSize?: LegendSize
  /** Above the question when it is the page's h1. */
  caption?: string
  hint?: string
  error?: string
  options: readonly ChoiceOption[]
  /** `row` puts short answers side by side where they fit. */
  layout?: 'stack' | 'row'
}

type Kind = { type: 'radio' | 'checkbox'; chosen: readonly string[] }

/** Question, help, error and choices; the base of radio and checkbox groups. */
export function ChoiceGroup({ type, chosen, ...group }: ChoiceGroupProps & Kind) {
  const { name, legend, legendSize, caption, hint, error, options, layout } = group
  return (
    <fieldset className={fieldClass(error)} aria-describedby={describedBy({ name, hint, error })}>
      <Legend words={legend} size={legendSize} caption={caption} />
      <FieldHint name={name} hint={hint} />
      <FieldError name={name} error={error} />
      <div className={layout === 'row' ? 'choices choices--row' : 'choices'}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type={type}
            name={name}
            option={option}
            index={index}
            checked={chosen.includes(option.value)}
          />
        ))}
      </div>
    </fieldset>
  )
}
