import type { FieldError } from '@/domain/forms/form-state'
import type { Warning } from '@/domain/intake/cross-checks'
import type { AnswerProblem } from '@/domain/intake/validate'
import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'

/** Problems in words, one for each field. */
export function problemMessages(locale: Locale, problems: readonly AnswerProblem[]): FieldError[] {
  const t = translator(locale, 'questionnaireErrors')
  const seen = new Set<string>()
  return problems
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .map(({ id, code, params }) => ({
      fieldId: `field-${id}`,
      message: t(code, { min: String(params.min), max: String(params.max) }),
    }))
}

/** What looks like a slip, in words. */
export function warningMessages(locale: Locale, warnings: readonly Warning[]): FieldError[] {
  const t = translator(locale, 'questionnaireErrors')
  return warnings.map(({ id, code }) => ({ fieldId: `field-${id}`, message: t(code) }))
}

const LEFT_EMPTY: ReadonlySet<string> = new Set([
  'required',
  'required_text',
  'required_number',
  'required_date',
  'required_places',
  'must_tick',
])

/** Whether an answer is only missing, not wrong: no obstacle to coming back later. */
export const isLeftEmpty = ({ code }: AnswerProblem) => LEFT_EMPTY.has(code)
