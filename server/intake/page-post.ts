import type { Temporal } from 'temporal-polyfill'
import type { Answers, AnswerValue } from '@/domain/intake/answers'
import { disagreements, type Warning } from '@/domain/intake/cross-checks'
import { questionById } from '@/domain/intake/definition'
import type { FormPage } from '@/domain/intake/form-pages'
import type { QuestionId } from '@/domain/intake/question-id'
import { type AnswerProblem, mergeAnswers, type ParsedAnswers, parseAnswers } from '@/domain/intake/validate'
import { withoutHidden } from '@/domain/intake/visibility'
import { askedQuestions, mayRead, type Reading } from './readable-answers'

export type PagePost = {
  page: FormPage
  /** The page's fields as posted, by question id. */
  raw: Readonly<Record<string, unknown>>
  saved: Answers
  today: Temporal.PlainDate
  /** What the browser saw of the saved answers: a field it could not see and left blank changes nothing. */
  reading: Reading
}

export type PageRead = {
  /** All answers of the form as they are to be saved. */
  answers: Answers
  /** Problems with what was asked; an answer in order is saved all the same. */
  problems: readonly AnswerProblem[]
  warnings: readonly Warning[]
  /** Questions that the page's own answers brought up on it. */
  revealed: readonly QuestionId[]
  /** Questions of the page that this browser has answered. */
  given: readonly QuestionId[]
}

/** Reads one posted page into the form's answers. Pure. */
export function readPagePost(post: PagePost): PageRead {
  const { page, raw, saved, today, reading } = post
  const only = page.questions.filter(
    (id) => mayRead(reading, id) || !isBlank(raw[id]) || saved[id] === undefined,
  )
  const parsed = parseAnswers(raw, { today, only, saved })
  const cleared = parsed.cleared.filter((id) => !isEmptied(id, parsed))
  const merged = mergeAnswers(saved, { answers: parsed.answers, cleared })
  const answers = withoutHidden(withoutDisagreements(merged), today)

  const askedIn = (given: Answers) =>
    askedQuestions({ ids: page.questions, answers: given, today, reading }).map(({ id }) => id)
  const asked = askedIn(saved)
  const revealed = askedIn(answers).filter(
    (id) => !asked.includes(id) || isOtherSide(id, { ...post, answers }),
  )
  const isTold = ({ id }: AnswerProblem) =>
    !revealed.some((shown) => shown === id) && (asked.some((shown) => shown === id) || !isBlank(raw[id]))
  return {
    answers,
    problems: parsed.ok ? [] : parsed.errors.filter(isTold),
    warnings: parsed.warnings,
    revealed,
    given: only.filter((id) => answers[id] !== undefined),
  }
}

/** A required answer is changed, never taken away: emptying it is refused. A consent can be taken back. */
function isEmptied(id: QuestionId, parsed: ParsedAnswers): boolean {
  const isRefused = !parsed.ok && parsed.errors.some((problem) => problem.id === id)
  return isRefused && questionById(id).type !== 'tick'
}

/** The places to choose from are no longer those that were on the page. */
function isOtherSide(id: QuestionId, { saved, answers, reading }: PagePost & { answers: Answers }): boolean {
  const side = questionById(id).bounds?.sideOf
  if (!side || saved[side] === answers[side]) return false
  return answers[id] === undefined || mayRead(reading, side)
}

function withoutDisagreements(answers: Answers): Answers {
  const kept: { [Id in QuestionId]?: AnswerValue } = { ...answers }
  for (const { id } of disagreements(answers)) delete kept[id]
  return kept
}

function isBlank(raw: unknown): boolean {
  if (raw === undefined || raw === null) return true
  if (typeof raw === 'string') return raw.trim() === ''
  return typeof raw === 'object' && Object.values(raw).every(isBlank)
}
