import type { Answers } from './answers'
import type { QuestionId } from './question-id'

/** One line of the tick list: what ticking and leaving it unticked answer. */
export type SafetyTick = {
  readonly id: QuestionId
  /** Answer when ticked; null where the next page asks which of several it is. */
  readonly ticked: string | null
  readonly unticked: string
}

/**
 * The questions of section 2 that are always asked, as one list of statements. Their wording is the message area
 * `safetyTicks`; `s2_walk_now` is turned round: its statement is "I cannot take 4 steps".
 */
export const safetyTicks = [
  { id: 's2_breath', ticked: 'yes', unticked: 'no' },
  { id: 's2_foot_cold', ticked: 'yes', unticked: 'no' },
  { id: 's2_shape', ticked: 'yes', unticked: 'no' },
  { id: 's2_injury', ticked: 'yes', unticked: 'no' },
  { id: 's2_walk_now', ticked: 'no', unticked: 'yes' },
  { id: 's2_hot_red', ticked: 'yes', unticked: 'no' },
  { id: 's2_swollen_bad', ticked: 'yes', unticked: 'no' },
  { id: 's2_fever', ticked: 'yes', unticked: 'no' },
  { id: 's2_locked', ticked: null, unticked: 'no' },
  { id: 's2_calf', ticked: 'yes', unticked: 'no' },
  { id: 's2_weak', ticked: 'yes', unticked: 'no' },
  { id: 's2_night', ticked: 'yes', unticked: 'no' },
  { id: 's2_wtloss', ticked: 'yes', unticked: 'no' },
  { id: 's2_lump', ticked: 'yes', unticked: 'no' },
] as const satisfies readonly SafetyTick[]

export type SafetyTickId = (typeof safetyTicks)[number]['id']

/** Value of "None of these", which must be chosen to go on with nothing ticked. */
export const NONE_TICKED = 'none'

export type TickListResult =
  | { ok: true; ticked: SafetyTickId[] }
  | { ok: false; code: 'required' | 'none_excludes' | 'unknown_option' }

/** Reads the posted tick list: at least one statement, or "None of these" alone. */
export function parseTickList(posted: readonly string[]): TickListResult {
  const others = posted.filter((value) => value !== NONE_TICKED)
  const ticked = safetyTicks.map(({ id }) => id).filter((id) => others.includes(id))
  if (others.some((value) => !ticked.some((id) => id === value))) return { ok: false, code: 'unknown_option' }
  if (posted.length === 0) return { ok: false, code: 'required' }
  if (others.length < posted.length && others.length > 0) return { ok: false, code: 'none_excludes' }
  return { ok: true, ticked }
}

/**
 * Section 2 answers of a tick list that the person has confirmed by sending it: only that makes an unticked
 * statement a "no". Throws a RangeError on an id that is not in the list, since dropping it would read as "no".
 */
export function answersFromTicks(ticked: readonly string[]): Answers {
  const stray = ticked.find((id) => !safetyTicks.some((tick) => tick.id === id))
  if (stray !== undefined) throw new RangeError(`not in the safety tick list: ${stray}`)
  const answers: { [Id in QuestionId]?: string } = {}
  for (const tick of safetyTicks) {
    const answer = ticked.includes(tick.id) ? tick.ticked : tick.unticked
    if (answer !== null) answers[tick.id] = answer
  }
  return answers
}
