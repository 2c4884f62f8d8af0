import { type Answers, codeOf, numberOf } from './answers'
import { divideRounded } from './rounding'

/** Patient-Specific Functional Scale: mean of the rated activities, 0 to 10 with one decimal, and how many there were. */
export type Psfs = { readonly score: number; readonly activities: number }

const ACTIVITIES = [
  ['s9_act1', 's9_act1_score'],
  ['s9_act2', 's9_act2_score'],
  ['s9_act3', 's9_act3_score'],
] as const

/** Scores the activities that have both a name and a rating; null (never 0) when there are none. */
export function psfsOf(answers: Answers): Psfs | null {
  const ratings = ACTIVITIES.flatMap(([name, score]) => {
    const rating = numberOf(answers, score)
    return codeOf(answers, name) === undefined || rating === undefined ? [] : [rating]
  })
  if (ratings.length === 0) return null
  const sum = ratings.reduce((total, rating) => total + rating, 0)
  const tenths = divideRounded({ numerator: BigInt(sum * 10), denominator: BigInt(ratings.length) })
  return { score: tenths / 10, activities: ratings.length }
}
