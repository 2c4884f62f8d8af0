import type { Temporal } from 'temporal-polyfill'
import { answerRule, questionById } from '@/domain/intake/definition'
import type { FormPage } from '@/domain/intake/form-pages'
import type { AnswerProblem } from '@/domain/intake/validate'
import { readAnswer } from '@/domain/intake/values/read-answer'

/** Field of the typed signature; it is kept with the consent, not as an answer. */
export const SIGNATURE = 'signature'

export type Signature = { name: string | null; problems: AnswerProblem[] }

type Post = { page: FormPage; raw: Readonly<Record<string, unknown>>; today: Temporal.PlainDate }

/** The name typed to sign, checked like a name; null on pages that have no consents. */
export function readSignature({ page, raw, today }: Post): Signature | null {
  if (page.task !== 'consent') return null
  const read = readAnswer(answerRule(questionById('s1_name')), raw[SIGNATURE], today.toString())
  if (!read.ok) return { name: null, problems: [{ id: SIGNATURE, ...read.problem }] }
  return { name: typeof read.value === 'string' ? read.value : null, problems: [] }
}
