import { type Answers, codeOf, numberOf } from '@/domain/intake/answers'
import type { Assessment } from '@/domain/intake/assess'

export type FormScores = {
  /** NPRS 0 to 10, null where it was not answered. */
  pain: { now: number | null; average: number | null; worst: number | null }
  /** PSFS: what the person named and rated 0 to 10, and the mean. */
  activities: { name: string; score: number }[]
  psfs: Assessment['psfs']
  load: Assessment['load']
}

const ACTIVITIES = [
  ['s9_act1', 's9_act1_score'],
  ['s9_act2', 's9_act2_score'],
  ['s9_act3', 's9_act3_score'],
] as const

/** The scores of one form; null when it has none. */
export function formScores({
  answers,
  assessment,
}: {
  answers: Answers
  assessment: Assessment
}): FormScores | null {
  const pain = {
    now: numberOf(answers, 's4_now') ?? null,
    average: numberOf(answers, 's4_avg') ?? null,
    worst: numberOf(answers, 's4_worst') ?? null,
  }
  const activities = ACTIVITIES.flatMap(([nameId, scoreId]) => {
    const name = codeOf(answers, nameId)
    const score = numberOf(answers, scoreId)
    return name !== undefined && score !== undefined ? [{ name, score }] : []
  })
  const { psfs, load } = assessment
  const isEmpty = Object.values(pain).every((score) => score === null) && !psfs && load === null
  return isEmpty ? null : { pain, activities, psfs, load }
}
