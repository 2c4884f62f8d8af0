import type { FormValues } from './form-state'

/** The text fields of a form by name: one value, or several in order. The framework's own fields are left out. */
export function postedValues(data: FormData): FormValues {
  const fields = new Map<string, string | string[]>()
  for (const [name, value] of data.entries()) {
    if (name.startsWith('$ACTION') || typeof value !== 'string') continue
    const earlier = fields.get(name)
    fields.set(name, earlier === undefined ? value : [earlier, value].flat())
  }
  return Object.fromEntries(fields)
}
