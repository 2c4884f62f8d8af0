import type { Answers } from '@/domain/intake/answers'
import { questionnaire, questionsOfSection } from '@/domain/intake/definition'
import type { FormPage } from '@/domain/intake/form-pages'
import type { QuestionId } from '@/domain/intake/question-id'
import type { AnswerProblem } from '@/domain/intake/validate'
import type { Locale } from '@/domain/locale'
import { now } from '../clock/now'
import type { LoadedForm } from './load-form'
import { mayRead, type Reading } from './readable-answers'
import { readSignature, SIGNATURE } from './signature'

/** What a person agreed to, in which words, signed how and when. Kept beside the answers, never among them. */
export type ConsentRecord = {
  /** Version of the texts in `language`. */
  textVersion: string
  language: Locale
  /** The ticked consents. */
  agreed: QuestionId[]
  /** Typed as a signature; null while only the booking's own line was agreed to. */
  name: string | null
  /** ISO instant. */
  at: string
}

/** The record of the consents that stand in `answers`; null when there are none. */
export function consentOf(given: {
  answers: Answers
  language: Locale
  name: string | null
}): ConsentRecord | null {
  const agreed = questionsOfSection(10)
    .map(({ id }) => id)
    .filter((id) => given.answers[id] === true)
  if (agreed.length === 0) return null
  const { language, name } = given
  return { textVersion: questionnaire.version, language, agreed, name, at: now().toString() }
}

type ConsentPost = {
  page: FormPage
  raw: Readonly<Record<string, unknown>>
  reading: Reading
  language: Locale
  before: LoadedForm
  answers: Answers
}

/**
 * The consent after a page was posted: unchanged by every page but that of the consents, which must be signed. A
 * signature that this browser could not see and left blank stays.
 */
export function signedConsent({ page, raw, reading, language, before, answers }: ConsentPost): {
  record: ConsentRecord | null
  problems: AnswerProblem[]
} {
  const typed = readSignature({ page, raw, today: before.today })
  if (!typed) return { record: before.consent, problems: [] }
  const isKept = typed.name === null && typed.problems.length === 0 && !mayRead(reading, 's10_not_diagnosis')
  const name = typed.name ?? (isKept ? (before.consent?.name ?? null) : null)
  const problems = [...typed.problems]
  if (!name && problems.length === 0) problems.push({ id: SIGNATURE, code: 'required_text', params: {} })
  const record = consentOf({ answers, language, name })
  const isSame = record?.name === before.consent?.name && sameList(record?.agreed, before.consent?.agreed)
  return { record: isSame ? before.consent : record, problems }
}

const sameList = (a: readonly string[] = [], b: readonly string[] = []) => a.join(' ') === b.join(' ')
