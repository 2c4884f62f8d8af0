import { pageSchema } from '@/domain/intake/page-schema'
import type { FieldCheck } from './field-check'
import type { CheckWords } from './use-form-check'

type Checked = { check?: FieldCheck }

/** Schema and words of the fields of one page, for `useFormCheck`. @param today YYYY-MM-DD, at the clinic */
export function pageCheck(fields: readonly Checked[], today: string) {
  const checks = fields.flatMap(({ check }) => (check ? [check] : []))
  const words: CheckWords = Object.fromEntries(checks.map(({ rule, words }) => [rule.id, words]))
  return {
    schema: pageSchema(
      checks.map(({ rule }) => rule),
      today,
    ),
    words,
  }
}
