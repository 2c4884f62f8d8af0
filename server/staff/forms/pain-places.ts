import { type Answers, codeOf, codesOf } from '@/domain/intake/answers'
import { questionById } from '@/domain/intake/definition'
import type { ZoneId } from '@/domain/intake/definition/zones'
import { choiceWords, zoneOf } from './answer-words'

export type PainPlace = {
  zoneId: ZoneId
  label: string
  /** The same in anatomical words. */
  staffHint: string
  isWorst: boolean
}

export type PainfulKnee = { side: 'right' | 'left'; places: PainPlace[] }

/** Where it hurts, knee by knee, in the order of the definition; empty when the places were not answered. */
export function painfulKnees(answers: Answers): PainfulKnee[] {
  const worst = codeOf(answers, 's3_worst')
  const zones = codesOf(answers, 's3_zones').flatMap((code) => zoneOf(code) ?? [])
  return (['right', 'left'] as const)
    .map((side) => ({
      side,
      places: zones
        .filter((found) => found.side === side)
        .map(({ code, zone }) => ({
          zoneId: zone.id,
          label: zone.label,
          staffHint: zone.staffHint,
          isWorst: code === worst,
        })),
    }))
    .filter(({ places }) => places.length > 0)
}

/** Whether it can be pointed at, and pain further up the leg. */
export function painNotes(answers: Answers): { finger: string | null; hip: boolean } {
  const finger = codeOf(answers, 's3_finger')
  return {
    finger: finger ? choiceWords(questionById('s3_finger'), [finger]).join('') || null : null,
    hip: codeOf(answers, 's3_hip') === 'yes',
  }
}
