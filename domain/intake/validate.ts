import type { Temporal } from 'temporal-polyfill'
import type { Answers, AnswerValue } from './answers'
import { disagreements, type Warning, warningsAbout } from './cross-checks'
import { answerRule, isQuestionId, questionById } from './definition'
import { isRequired } from './missing-required'
import { QUESTION_IDS, type QuestionId } from './question-id'
import type { AnswerError, Params } from './values/problem'
import { readAnswer } from './values/read-answer'
import { REQUIRED_CODE } from './values/required-code'
import { visibilityOf } from './visibility'

export { missingRequired } from './missing-required'

/** `id` is a question id, or the stray key of an `unknown_question`. */
export type AnswerProblem = { readonly id: string; readonly code: AnswerError; readonly params: Params }

type Parsed = {
  /** The answers that are in order, as they are stored. */
  readonly answers: Answers
  /** Left blank, or no longer in agreement with the rest: to be taken out of what was saved before. */
  readonly cleared: readonly QuestionId[]
  /** Accepted, and asked about once. */
  readonly warnings: readonly Warning[]
}

export type ParsedAnswers =
  | ({ readonly ok: true } & Parsed)
  | ({ readonly ok: false; readonly errors: readonly AnswerProblem[] } & Parsed)

export type ParseOptions = {
  readonly today: Temporal.PlainDate
  /** The questions of a form page: their absence means "left blank", other keys are ignored. */
  readonly only?: readonly QuestionId[]
  /** What was saved before: decides visibility and agreement. */
  readonly saved?: Answers
}

/**
 * Reads the answers of a form (strings) or of the API (JSON): types, options, bounds, agreement between answers.
 * Without `only`, every key must be a question id and an absent one is left alone (see `missingRequired`). Errors
 * come in the order of the questions; problems with a question that does not apply are no errors.
 */
export function parseAnswers(raw: Readonly<Record<string, unknown>>, options: ParseOptions): ParsedAnswers {
  const { today, only, saved = {} } = options
  const { answers, blank, problems } = readAll(raw, options)
  const merged = mergeAnswers(saved, { answers, cleared: blank })
  const cleared = [...blank]
  for (const { id, code } of disagreements(merged)) {
    if (answers[id] === undefined) cleared.push(id)
    else problems.push({ id, code, params: {} })
    delete answers[id]
  }
  for (const id of blank.filter((asked) => isRequired(questionById(asked), merged, today))) {
    problems.push({ id, code: REQUIRED_CODE[questionById(id).type], params: {} })
  }
  const errors: AnswerProblem[] = [
    ...QUESTION_IDS.filter((id) => visibilityOf(questionById(id), merged, today) !== 'hidden').flatMap((id) =>
      problems.filter((problem) => problem.id === id),
    ),
    ...(only ? [] : strayKeys(raw)),
  ]
  const warnings = warningsAbout(merged).filter(({ about }) => about.some((id) => answers[id] !== undefined))
  const parsed = { answers, cleared, warnings }
  return errors.length > 0 ? { ok: false, errors, ...parsed } : { ok: true, ...parsed }
}

type ReadAll = {
  answers: { [Id in QuestionId]?: AnswerValue }
  blank: QuestionId[]
  problems: AnswerProblem[]
}

function readAll(raw: Readonly<Record<string, unknown>>, { today, only }: ParseOptions): ReadAll {
  const all: ReadAll = { answers: {}, blank: [], problems: [] }
  for (const id of QUESTION_IDS.filter((asked) => only?.includes(asked) ?? Object.hasOwn(raw, asked))) {
    const read = readAnswer(
      answerRule(questionById(id)),
      Object.hasOwn(raw, id) ? raw[id] : undefined,
      today.toString(),
    )
    if (!read.ok) all.problems.push({ id, ...read.problem })
    else if (read.value === undefined) all.blank.push(id)
    else all.answers[id] = read.value
  }
  return all
}

/** Saved answers with a page's answers put in and its blanks taken out. */
export function mergeAnswers(
  saved: Answers,
  { answers, cleared }: Pick<Parsed, 'answers' | 'cleared'>,
): Answers {
  const merged: { [Id in QuestionId]?: AnswerValue } = { ...saved, ...answers }
  for (const id of cleared) delete merged[id]
  return merged
}

/** Keys are cut short: they come from outside and go into a message. */
const MAX_KEY_SHOWN = 80

function strayKeys(raw: Readonly<Record<string, unknown>>): AnswerProblem[] {
  return Object.keys(raw)
    .filter((key) => !isQuestionId(key))
    .map((key) => ({ id: key.slice(0, MAX_KEY_SHOWN), code: 'unknown_question' as const, params: {} }))
}
