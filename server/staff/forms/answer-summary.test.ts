import { describe, expect, it } from 'vitest'
import { questionById, questions } from '@/domain/intake/definition'
import { laserRules } from '@/domain/intake/rules'
import vectors from '@/domain/intake/vectors.json' with { type: 'json' }
import { staffForms } from '@/messages/en/staff-forms'
import { answerSummary } from './answer-summary'
import { answerWords, zoneOf } from './answer-words'

describe('an answer in words', () => {
  it.each([
    ['s2_injury', 'yes', 'Yes'],
    ['s7_conditions', ['diabetes', 'heart'], 'Diabetes; Heart disease'],
    ['s4_now', 8, '8 of 10'],
    ['s6_km_w1', 12.5, '12.5'],
    ['s1_dob', '1966-01-10', '10 January 1966'],
    ['s3_zones', ['R_INNER_LINE', 'L_CALF'], 'Right knee: Inner side, level with the bend; Left knee: Calf'],
    ['s3_worst', 'R_DEEP', 'Right knee: Deep inside, or all over the knee'],
    ['s10_data', true, 'Agreed'],
    ['s9_goal', 'Walk to the mosque', 'Walk to the mosque'],
  ] as const)('%s', (id, value, expected) => {
    expect(answerWords(questionById(id), value)).toBe(expected)
  })

  it('is never empty for any option of any question', () => {
    for (const question of questions)
      for (const { code } of question.options ?? []) {
        const value = question.type === 'multi' ? [code] : code
        expect(answerWords(question, value), `${question.id} ${code}`).not.toBe('')
      }
  })

  it('knows no zone by a code that is none', () => {
    expect([zoneOf('R_NOSE'), zoneOf('X_CALF'), zoneOf('')]).toEqual([null, null, null])
  })
})

describe('the summary', () => {
  const answers = {
    s3_side: 'both',
    s3_zones: ['R_INNER_LINE', 'R_BELOW', 'L_CALF'],
    s3_worst: 'R_BELOW',
    s4_now: 3,
    s4_avg: 4,
    s4_worst: 6,
    s4_provoke: ['stairs_down', 'kneel'],
    s4_symptoms: ['none'],
    s7_scans: ['mri'],
    s7_meds: ['nsaid'],
  }

  it('says what was answered, knee by knee, in the patient’s own choices', () => {
    expect(answerSummary(answers)).toEqual([
      'Right knee: inner side, level with the bend; just below the kneecap, on the firm cord.',
      'Left knee: calf.',
      'Worst place: just below the kneecap, on the firm cord.',
      'Pain is 3 now, 4 on average and 6 at worst in the last 7 days (of 10).',
      'Worse with: going down stairs, kneeling, for example in prayer.',
      'Takes: ibuprofen, naproxen, diclofenac or similar tablets.',
    ])
  })

  it('mentions nothing that was not answered', () => expect(answerSummary({})).toEqual([]))

  it.each(vectors.map(({ id, answers: given }) => [id, given] as const))(
    'can be made of %s',
    (_id, given) => {
      for (const sentence of answerSummary(given as never)) expect(sentence).toMatch(/^[A-Z].+\.$/s)
    },
  )
})

it('every laser rule has a name for clinicians', () => {
  expect(Object.keys(staffForms.laserRules).sort()).toEqual(laserRules.map(({ id }) => id).sort())
})
