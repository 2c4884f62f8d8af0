import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CheckboxGroup } from './checkbox-group'
import { DateField } from './date-field'
import { fieldId } from './field-ids'
import { RadioGroup } from './radio-group'
import { ScaleGroup } from './scale-group'
import { TextField } from './text-field'

const YES_NO = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]
const DATE_LABELS = { day: 'Day', month: 'Month', year: 'Year' }
const ENDS = { lowest: 'no pain', highest: 'worst pain' }

const FIELDS = {
  text: <TextField name="q" label="Question" hint="Help" error="Wrong" />,
  radios: <RadioGroup name="q" legend="Question" hint="Help" error="Wrong" options={YES_NO} />,
  checkboxes: <CheckboxGroup name="q" legend="Question" hint="Help" error="Wrong" options={YES_NO} />,
  date: <DateField name="q" legend="Question" hint="Help" error="Wrong" labels={DATE_LABELS} />,
  scale: <ScaleGroup name="q" legend="Question" hint="Help" error="Wrong" ends={ENDS} />,
}

const attributes = (markup: string, name: string) =>
  [...markup.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value]) => value ?? '')

describe.each(Object.entries(FIELDS))('%s', (_name, field) => {
  const markup = renderToStaticMarkup(field)

  it('has exactly one control with the id that error summaries lead to', () =>
    expect(attributes(markup, 'id').filter((id) => id === fieldId('q'))).toHaveLength(1))

  it('is described by its hint and its error, which exist', () => {
    const [described = ''] = attributes(markup, 'aria-describedby')
    expect(described.split(' ')).toHaveLength(2)
    expect(attributes(markup, 'id')).toEqual(expect.arrayContaining(described.split(' ')))
  })

  it('labels every control, repeats no id and leaves checking to the server', () => {
    const ids = attributes(markup, 'id')
    expect(new Set(ids).size).toBe(ids.length)
    expect(attributes(markup, 'for')).toHaveLength(markup.match(/<input/g)?.length ?? 0)
    expect(markup).not.toContain('required')
  })
})

describe('chosen values', () => {
  it('come back after a refusal', () => {
    const markup = renderToStaticMarkup(
      <CheckboxGroup name="q" legend="Question" options={YES_NO} defaultValues={['no']} />,
    )
    expect(markup).toMatch(/value="no"[^>]*checked|checked[^>]*value="no"/)
    expect(markup.match(/checked=""/g)).toHaveLength(1)
  })

  it('are none unless given', () =>
    expect(renderToStaticMarkup(<RadioGroup name="q" legend="Question" options={YES_NO} />)).not.toContain(
      'checked=""',
    ))
})
