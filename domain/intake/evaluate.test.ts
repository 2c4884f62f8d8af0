import { describe, expect, it } from 'vitest'
import type { Answers } from './answers'
import {
  ageAtLeast,
  ageUnder,
  allOf,
  answered,
  anyOf,
  atLeast,
  type Condition,
  has,
  is,
  not,
  unlessKnown,
} from './condition'
import { evaluate, type Facts, type Truth } from './evaluate'
import type { QuestionId } from './question-id'

const YES = is('s2_weak', 'yes')
const NO = is('s2_weak', 'no')
const MISSING = is('s2_calf', 'yes')

function truth(condition: Condition, more: Partial<Facts> = {}): Truth {
  const answers: Answers = { s2_weak: 'yes', s4_now: 8, s7_meds: ['gel'] }
  const facts: Facts = { answers, age: () => 30, isHidden: () => false, rules: new Map(), ...more }
  return evaluate(condition, facts).truth
}

describe('three-valued conditions', () => {
  it.each<[string, Condition, Truth]>([
    ['yes', YES, 'met'],
    ['no', NO, 'not_met'],
    ['missing', MISSING, 'unknown'],
    ['not yes', not(YES), 'not_met'],
    ['not missing', not(MISSING), 'unknown'],
    ['yes and missing', allOf(YES, MISSING), 'unknown'],
    ['no and missing', allOf(NO, MISSING), 'not_met'],
    ['yes or missing', anyOf(YES, MISSING), 'met'],
    ['no or missing', anyOf(NO, MISSING), 'unknown'],
    ['no or no', anyOf(NO, NO), 'not_met'],
    ['unless yes', unlessKnown(YES), 'not_met'],
    ['unless missing', unlessKnown(MISSING), 'met'],
    ['missing answered', answered('s2_calf'), 'not_met'],
    ['option chosen', has('s7_meds', 'gel', 'thinner'), 'met'],
    ['option not chosen', has('s7_meds', 'thinner'), 'not_met'],
    ['list missing', has('s7_conditions', 'gout'), 'unknown'],
    ['number reached', atLeast('s4_now', 8), 'met'],
    ['number not reached', atLeast('s4_now', 9), 'not_met'],
    ['number missing', atLeast('s4_avg', 1), 'unknown'],
    ['age reached', ageAtLeast(30), 'met'],
    ['age passed', ageUnder(30), 'not_met'],
  ])('%s', (_, condition, expected) => {
    expect(truth(condition)).toBe(expected)
  })

  it('an unknown age decides nothing', () => {
    expect(truth(ageUnder(18), { age: () => null })).toBe('unknown')
    expect(truth(not(ageUnder(18)), { age: () => null })).toBe('unknown')
  })

  it('a condition on a hidden question is not met, answered or not', () => {
    const isHidden = (id: QuestionId) => id === 's2_weak' || id === 's2_calf'
    expect(truth(YES, { isHidden })).toBe('not_met')
    expect(truth(MISSING, { isHidden })).toBe('not_met')
  })
})
