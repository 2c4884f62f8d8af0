import { type Answers, codeOf, codesOf, numberOf } from './answers'
import { questions, ZONE_SIDES } from './definition'
import type { QuestionId } from './question-id'
import type { AnswerError, AnswerWarning } from './values/problem'

/** A week's distance above this is asked about once more. */
const CONFIRM_ABOVE_KM = 150

export type Disagreement = { readonly id: QuestionId; readonly code: AnswerError }

export type Warning = {
  /** Where it is shown. */
  readonly id: QuestionId
  readonly code: AnswerWarning
  /** The answers that do not fit together. */
  readonly about: readonly QuestionId[]
}

/** Answers that cannot both be true: a zone on the other knee, a worst place that was not chosen. */
export function disagreements(answers: Answers): Disagreement[] {
  const found: Disagreement[] = []
  for (const { id, bounds } of questions) {
    if (bounds?.sideOf && !isOnSide(codesOf(answers, id), codeOf(answers, bounds.sideOf))) {
      found.push({ id, code: 'place_side' })
    }
    const choice = codeOf(answers, id)
    if (!bounds?.amongst || choice === undefined || answers[bounds.amongst] === undefined) continue
    if (!codesOf(answers, bounds.amongst).includes(choice)) found.push({ id, code: 'worst_not_chosen' })
  }
  return found
}

/** Answers that look like a slip: accepted, and asked about. */
export function warningsAbout(answers: Answers): Warning[] {
  const found: Warning[] = []
  const worst = numberOf(answers, 's4_worst') ?? Infinity
  if (worst < Math.max(numberOf(answers, 's4_now') ?? 0, numberOf(answers, 's4_avg') ?? 0)) {
    found.push({ id: 's4_worst', code: 'worst_below', about: ['s4_now', 's4_avg', 's4_worst'] })
  }
  const onset = codeOf(answers, 's5_onset') ?? 'injury'
  if (codeOf(answers, 's2_injury') === 'yes' && onset !== 'injury') {
    found.push({ id: 's5_onset', code: 'injury_not_onset', about: ['s2_injury', 's5_onset'] })
  }
  if ((numberOf(answers, 's6_km_w1') ?? 0) > CONFIRM_ABOVE_KM) {
    found.push({ id: 's6_km_w1', code: 'km_high', about: ['s6_km_w1'] })
  }
  return found
}

function isOnSide(zones: readonly string[], side: string | undefined): boolean {
  if (side !== 'left' && side !== 'right') return true
  return zones.every((zone) => (zone.startsWith('L_') ? ZONE_SIDES.L : ZONE_SIDES.R) === side)
}
