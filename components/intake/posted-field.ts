import type { FormValues } from '@/domain/forms/form-state'
import type { QuestionField } from './question-field'

/** The field with what was typed in place of what was saved. */
export function postedField(field: QuestionField, values: FormValues): QuestionField {
  const one = (name: string) => [values[name] ?? []].flat()[0]
  const all = (name: string) => [values[name] ?? []].flat()
  switch (field.kind) {
    case 'checkboxes':
    case 'places':
      return { ...field, values: all(field.name) }
    case 'tick':
      return { ...field, isTicked: one(field.name) !== undefined }
    case 'date': {
      const part = (name: 'day' | 'month' | 'year') => one(`${field.name}-${name}`) ?? ''
      return { ...field, value: { day: part('day'), month: part('month'), year: part('year') } }
    }
    default: {
      const { value: _saved, ...rest } = field
      const typed = one(field.name)
      return typed === undefined ? rest : { ...rest, value: typed }
    }
  }
}
