import type { Answers, AnswerValue } from './answers'
import { codesOf, numberOf } from './answers'
import { questionById } from './definition'
import type { QuestionId } from './question-id'

/**
 * Single answers from harmless to worst, for the questions that any red flag looks at. Left out on purpose:
 * `s2_walk_then`, since Ottawa counts "no" only together with `s2_walk_now`, while "not sure" counts by itself.
 */
const LADDERS: Partial<Record<QuestionId, readonly string[]>> = {
  s2_breath: ['no', 'yes'],
  s2_foot_cold: ['no', 'yes'],
  s2_shape: ['no', 'yes'],
  s2_injury: ['no', 'yes'],
  s2_wound: ['no', 'yes'],
  s2_walk_now: ['yes', 'no'],
  s2_bend90: ['yes', 'not_sure', 'no'],
  s2_tender_cap: ['no', 'not_sure', 'yes'],
  s2_tender_fib: ['no', 'not_sure', 'yes'],
  s2_slr: ['yes', 'not_sure', 'no'],
  s2_pop: ['no', 'not_sure', 'yes'],
  s2_swell_fast: ['no', 'not_sure', 'yes'],
  s2_hot_red: ['no', 'yes'],
  s2_swollen_bad: ['no', 'yes'],
  s2_fever: ['no', 'yes'],
  s2_locked: ['no', 'comes_goes', 'yes_now'],
  s2_calf: ['no', 'yes'],
  s2_weak: ['no', 'yes'],
  s2_night: ['no', 'yes'],
  s2_wtloss: ['no', 'yes'],
  s2_lump: ['no', 'yes'],
  s3_hip: ['no', 'yes'],
  s4_stiff: ['none', 'le30', 'gt30'],
  s5_trend: ['better', 'same', 'worse'],
  s5_how_long: ['lt2d', '2_14d', '2_6w', '6_12w', '3_12m', 'gt1y'],
  s7_surgery_6w: ['no', 'not_sure', 'yes'],
  s7_cancer: ['no', 'past_old', 'not_sure', 'past5', 'current'],
  s7_pregnant: ['no', 'not_sure', 'yes'],
  l_clot: ['no', 'not_sure', 'yes'],
  l_skin: ['ok', 'broken', 'infected'],
  l_growth: ['no', 'not_sure', 'yes'],
  l_bleed: ['no', 'not_sure', 'yes'],
  l_injection: ['no', 'not_sure', 'yes'],
}

const GROWING_LISTS = ['s4_symptoms', 's7_surgery', 's7_conditions', 's7_meds', 's7_allergy'] as const

export const WORSENING_QUESTIONS: readonly QuestionId[] = [
  ...Object.keys(LADDERS).filter((id): id is QuestionId => id in LADDERS),
  ...GROWING_LISTS,
  's4_now',
]

/** The same answers with one made worse (or given for the first time): next step, one more option, a higher score. */
export function worsened(answers: Answers, id: QuestionId, step: number): Answers {
  return { ...answers, [id]: worseValue(answers, id, step) }
}

function worseValue(answers: Answers, id: QuestionId, step: number): AnswerValue {
  const ladder = LADDERS[id]
  if (ladder) {
    const from = ladder.indexOf(String(answers[id] ?? ladder[0]))
    return ladder[Math.min(from + step, ladder.length - 1)] ?? ''
  }
  if (id === 's4_now') return Math.min((numberOf(answers, id) ?? 0) + step, 10)
  const harms = (questionById(id).options ?? []).map(({ code }) => code).filter((code) => code !== 'none')
  const chosen = codesOf(answers, id).filter((code) => code !== 'none')
  return [...new Set([...chosen, harms[step % harms.length] ?? ''])]
}
