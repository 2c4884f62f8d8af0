import { JumpLink } from '../ui/jump-link'
import { Choice, type ChoiceOption, choiceId } from './choice'
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
  /** A way past a long list to its last option, for people with a keyboard. */
  toLast?: string
  /** `row` puts short answers side by side where they fit. */
  layout?: 'stack' | 'row'
}

type Kind = { type: 'radio' | 'checkbox'; chosen: readonly string[] }

/** Question, help, error and choices; the base of radio and checkbox groups. */
export function ChoiceGroup({ type, chosen, ...group }: ChoiceGroupProps & Kind) {
  const { name, legend, legendSize, caption, hint, error, options, layout, toLast } = group
  return (
    <fieldset className={fieldClass(error)} aria-describedby={describedBy({ name, hint, error })}>
      <Legend words={legend} size={legendSize} caption={caption} />
      <FieldHint name={name} hint={hint} />
      <FieldError name={name} error={error} />
      {toLast && (
        <JumpLink
          href={`#${choiceId({ name, value: options.at(-1)?.value ?? '', index: options.length - 1 })}`}
        >
          {toLast}
        </JumpLink>
      )}
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
