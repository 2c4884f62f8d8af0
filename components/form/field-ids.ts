/** Ids of a field's parts. Error summaries link to `fieldId(name)`. */
export const fieldId = (name: string) => `field-${name}`
export const hintId = (name: string) => `hint-${name}`
export const errorId = (name: string) => `error-${name}`

type Described = { name: string; hint?: string; error?: string }

/** Value for `aria-describedby`: the hint, then the error; undefined when there is neither. */
export function describedBy({ name, hint, error }: Described): string | undefined {
  const ids = [hint && hintId(name), error && errorId(name)].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}
