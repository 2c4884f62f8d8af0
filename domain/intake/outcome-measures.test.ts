import { describe, expect, it } from 'vitest'
import type { Answers } from './answers'
import { assess } from './assess'
import { SAFE, TODAY } from './vectors.test-support'

const psfs = (answers: Answers) => assess(answers, TODAY).psfs
const load = (s6_km_w1: unknown, s6_km_w0: unknown) =>
  assess({ ...SAFE, s6_runs: 'yes', s6_km_w1, s6_km_w0 }, TODAY)

const activities = (...scores: number[]): Answers =>
  Object.fromEntries(
    scores.flatMap((score, index) => [
      [`s9_act${index + 1}`, `Activity ${index + 1}`],
      [`s9_act${index + 1}_score`, score],
    ]),
  )

describe('PSFS', () => {
  it.each([
    [[4, 3, 6], 4.3],
    [[7, 6, 8], 7],
    [[0, 0, 0], 0],
    [[7, 8], 7.5],
    [[5, 5, 4], 4.7],
    [[10], 10],
  ])('%j scores %s', (scores, score) => {
    expect(psfs(activities(...scores))).toEqual({ score, activities: scores.length })
  })

  it('leaves out an activity without a name or a rating', () => {
    expect(psfs({ ...activities(4, 8), s9_act2: ' ' })).toEqual({ score: 4, activities: 1 })
    expect(psfs({ ...activities(4), s9_act2: 'Kneeling' })).toEqual({ score: 4, activities: 1 })
  })

  it('has no score without activities', () => {
    expect(psfs({})).toBeNull()
  })
})

describe('training load', () => {
  it.each([
    [0, 0, null],
    [13, 10, 30],
    [10, 20, -50],
    [26, 18, 44],
    [6.5, 20, -68],
    [26.5, 20, 33],
    [23.1, 22, 5],
    [0, 12, -100],
    [5, 0, 'new_start'],
    [undefined, 10, null],
    [301, 10, null],
  ])('%s km after %s km is %s', (week, weekBefore, change) => {
    expect(load(week, weekBefore).load).toBe(change)
  })

  it('offers the page about load over 30 percent and to those who begin', () => {
    expect(load(13, 10).prevention).not.toContain('training-load')
    expect(load(13.1, 10).prevention).toContain('training-load')
    expect(load(5, 0).prevention).toContain('training-load')
  })

  it('does not count for somebody who does not run', () => {
    expect(assess({ ...SAFE, s6_km_w1: 30, s6_km_w0: 10 }, TODAY).load).toBeNull()
  })
})

describe('age', () => {
  it.each([
    ['2008-02-29', 17],
    ['1971-01-20', 55],
    ['1971-01-21', 54],
  ])('born %s is %s', (s1_dob, age) => {
    expect(assess({ s1_dob }, TODAY).age).toBe(age)
  })
})
