import { safeParse } from 'zod/mini'
import { pageSchema } from '@/domain/intake/page-schema'
import type { FieldCheck } from './field-check'

type Checked = {
  checks: readonly FieldCheck[]
  /** YYYY-MM-DD, at the clinic. */
  today: string
  /** The form as `rawAnswersFromForm` gives it. */
  raw: Record<string, unknown>
}

/** The problems of a form's fields, name and code. A module of its own: it comes once somebody fills the form in. */
export function problemsOf({ checks, today, raw }: Checked): [name: string, code: string][] {
  const { error } = safeParse(
    pageSchema(
      checks.map(({ rule }) => rule),
      today,
    ),
    raw,
  )
  return (error?.issues ?? []).map(({ path, message }) => [String(path[0]), message])
}
