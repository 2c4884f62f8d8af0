import type { z } from 'zod'
import type { FieldError } from '@/domain/forms/form-state'

/** The first problem of each field, in words, in the order of the schema. */
export function fieldErrors(
  error: z.ZodError,
  message: (code: string, field: string) => string,
): FieldError[] {
  const first = new Map<string, FieldError>()
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? 'main')
    if (first.has(field)) continue
    first.set(field, { fieldId: `field-${field}`, message: message(issue.message, field) })
  }
  return [...first.values()]
}
