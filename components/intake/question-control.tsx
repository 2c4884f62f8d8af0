import { CheckboxGroup } from '../form/checkbox-group'
import { DateField } from '../form/date-field'
import { RadioGroup } from '../form/radio-group'
import { ScaleGroup } from '../form/scale-group'
import { TextArea } from '../form/text-area'
import { TextField } from '../form/text-field'
import { PlaceList } from './place-list'
import type { QuestionField } from './question-field'
import { TickField } from './tick-field'

/** The control that a question is answered with. */
export function QuestionControl({ field, error }: { field: QuestionField; error?: string }) {
  const { name, legend } = field
  const notes = { ...(field.hint && { hint: field.hint }), ...(error && { error }) }
  const group = { name, legend, legendSize: 'section' as const, ...notes }
  switch (field.kind) {
    case 'radios':
      return (
        <RadioGroup {...group} options={field.options} layout={field.layout} defaultValue={field.value} />
      )
    case 'checkboxes':
      return (
        <CheckboxGroup
          {...group}
          options={field.options}
          defaultValues={field.values}
          toLast={field.toLast}
        />
      )
    case 'places':
      return <PlaceList {...field} {...notes} />
    case 'scale':
      return <ScaleGroup {...group} ends={field.ends} defaultValue={field.value} />
    case 'date':
      return <DateField {...group} labels={field.labels} defaultValue={field.value} birthday />
    case 'tick':
      return <TickField name={name} label={legend} isTicked={field.isTicked} {...notes} />
    case 'text':
      return <TextControl field={field} {...notes} />
  }
}

type TextControlProps = { field: Extract<QuestionField, { kind: 'text' }>; hint?: string; error?: string }

function TextControl({ field, hint, error }: TextControlProps) {
  const { isLong, kind: _kind, legend, value, type, inputMode, width, unit, hint: _hint, ...named } = field
  const shared = { ...named, label: legend, hint, error, defaultValue: value }
  if (isLong) return <TextArea {...shared} />
  return <TextField {...shared} type={type} inputMode={inputMode} width={width} unit={unit} />
}
