import type { FormValues } from '@/domain/forms/form-state'
import type { HiddenField } from './field-names'

/** The one value of a field, the first of several, "" when it was not sent. */
export function fieldValue(values: FormValues, name: string): string {
  return fieldValues(values, name)[0] ?? ''
}

/** Every value of a field, none when it was not sent. */
export function fieldValues(values: FormValues, name: string): readonly string[] {
  return [values[name] ?? []].flat()
}

/** These fields of a form as hidden fields of the next one. */
export function carried(values: FormValues, names: readonly string[]): HiddenField[] {
  return names.flatMap((name) => fieldValues(values, name).map((value): HiddenField => [name, value]))
}
