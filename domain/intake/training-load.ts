import { type Answers, numberOf } from './answers'
import { divideRounded, millionths } from './rounding'

/**
 * Change of the weekly running distance in percent, `new_start` after a week without running, null when neither
 * week has a distance or one is missing.
 */
export type TrainingLoad = number | 'new_start' | null

/** Over this the page about training load is offered (two-week windows as in Nielsen 2014). */
export const LOAD_JUMP_PERCENT = 30

/** Compares the week before the pain (`s6_km_w1`) with the one before it; exact decimals, ties away from zero. */
export function trainingLoadOf(answers: Answers): TrainingLoad {
  const week = numberOf(answers, 's6_km_w1')
  const weekBefore = numberOf(answers, 's6_km_w0')
  if (week === undefined || weekBefore === undefined) return null
  const [now, before] = [millionths(week), millionths(weekBefore)]
  if (before === 0n) return now > 0n ? 'new_start' : null
  return divideRounded({ numerator: (now - before) * 100n, denominator: before })
}

/** Whether running distance grew by more than the limit, or began. */
export function isLoadJump(load: TrainingLoad): boolean {
  return load === 'new_start' || (load !== null && load > LOAD_JUMP_PERCENT)
}
