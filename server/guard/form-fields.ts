import type { FormValues } from '@/domain/forms/form-state'
import { postedValues } from '@/domain/forms/posted-values'

const MOST_FIELDS = 400
const MOST_BYTES = 256 * 1024

/**
 * The typed fields of a form, without the framework's own.
 * @returns null when there are more fields or bytes than any of our forms can have, or when it is no form: a caller
 * may send an action whatever it likes
 */
export function formFields(data: unknown): FormValues | null {
  if (!(data instanceof FormData)) return null
  let bytes = 0
  let count = 0
  for (const [name, value] of data.entries()) {
    if (name.startsWith('$ACTION')) continue
    if (typeof value !== 'string') return null
    count += 1
    bytes += name.length + Buffer.byteLength(value)
    if (count > MOST_FIELDS || bytes > MOST_BYTES) return null
  }
  return postedValues(data)
}

/** The same fields but for those that must not go back to the browser. */
export function withoutFields(values: FormValues, names: readonly string[]): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)))
}
