import type { FormValues } from '@/domain/forms/form-state'

const DATE_PART = /-(day|month|year)$/

/** The typed values of these fields alone, the parts of dates with them: a page keeps nothing that it did not ask. */
export function onlyFields(values: FormValues, names: readonly string[]): FormValues {
  const isAsked = (name: string) => names.includes(name) || names.includes(name.replace(DATE_PART, ''))
  return Object.fromEntries(Object.entries(values).filter(([name]) => isAsked(name)))
}
