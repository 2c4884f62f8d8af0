import { object, optional, pipe, transform, unknown } from 'zod/mini'
import type { AnswerError, Params } from './values/problem'
import { type AnswerRule, readAnswer } from './values/read-answer'
import { REQUIRED_CODE } from './values/required-code'

/** One question of a page and what its answer must be like, ready to be sent to a browser. */
export type FieldRule = AnswerRule & {
  /** Name of its field. */
  readonly id: string
  /** Whether it must be answered here and now. */
  readonly isAsked: boolean
}

/**
 * The schema of a page's fields as `rawAnswersFromForm` gives them. Issues' messages are codes. It runs in the browser
 * before a page is sent, and decides by the same `readAnswer` as the server does afterwards, which also knows what
 * answers have to do with each other.
 * @param today YYYY-MM-DD, at the clinic
 */
export function pageSchema(rules: readonly FieldRule[], today: string) {
  const fields = rules.map((rule) => {
    const field = optional(
      unknown().check(({ value, issues }) => {
        const found = problemWith(rule, value, today)
        if (found) issues.push({ code: 'custom', message: found.code, params: found.params, input: value })
      }),
    )
    return [rule.id, field] as const
  })
  return pipe(
    // a question without any field on the page was not answered
    transform((values: Record<string, unknown>) => ({
      ...Object.fromEntries(rules.map(({ id }) => [id, null])),
      ...values,
    })),
    object(Object.fromEntries(fields)),
  )
}

function problemWith(
  rule: FieldRule,
  value: unknown,
  today: string,
): { code: AnswerError; params: Params } | null {
  const read = readAnswer(rule, value, today)
  if (!read.ok) return read.problem
  return rule.isAsked && read.value === undefined ? { code: REQUIRED_CODE[rule.type], params: {} } : null
}
