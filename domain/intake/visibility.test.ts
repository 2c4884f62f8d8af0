import { describe, expect, it } from 'vitest'
import type { Answers } from './answers'
import { questionById } from './definition'
import type { QuestionId } from './question-id'
import { INJURY, LASER, SAFE, TODAY } from './vectors.test-support'
import { isVisible, visibilityOf, visibleQuestions, withoutHidden } from './visibility'

const born = (s1_dob: string): Answers => ({ s1_dob })

/** Question, answers that show it, answers that hide it. */
const branches: [QuestionId, Answers, Answers][] = [
  ['s1_guardian', born('2008-01-21'), born('2008-01-20')],
  ['s1_can_tell', { s1_for_whom: 'my_child' }, { s1_for_whom: 'me' }],
  ['s2_bend90', { s2_injury: 'yes' }, { s2_injury: 'no' }],
  ['s2_clot_risk', { s2_calf: 'yes' }, { s2_calf: 'no' }],
  ['s3_worst', { s3_zones: ['R_ABOVE', 'R_BACK'] }, { s3_zones: ['R_ABOVE'] }],
  ['s5_how', { s5_onset: 'injury' }, { s5_onset: 'sudden' }],
  ['s6_km_w1', { s6_runs: 'used_to' }, { s6_runs: 'no' }],
  ['s7_surgery_6w', { s7_surgery: ['metal'] }, { s7_surgery: ['none'] }],
  ['s7_meds_text', { s7_meds: ['gel'] }, { s7_meds: ['none'] }],
  ['s7_pregnant', { s1_sex: 'no_say', ...born('1970-01-21') }, { s1_sex: 'female', ...born('1970-01-20') }],
  ['s7_pregnant', { s1_sex: 'female', ...born('2014-01-20') }, { s1_sex: 'female', ...born('2014-01-21') }],
  ['s7_pregnant', { s1_sex: 'female', ...born('1994-01-15') }, { s1_sex: 'male', ...born('1994-01-15') }],
  ['l_skin', { s8_service: 'both' }, { s8_service: 'advise' }],
  ['s9_act2_score', { s9_act2: 'Kneeling' }, {}],
  ['s10_guardian', born('2008-01-21'), born('2008-01-20')],
  ['s10_laser', { s8_service: 'laser' }, { s8_service: 'physio' }],
]

describe('visibility', () => {
  it.each(branches)('%s is shown and hidden by its condition (%#)', (id, shows, hides) => {
    expect(isVisible(questionById(id), shows, TODAY)).toBe(true)
    expect(visibilityOf(questionById(id), hides, TODAY)).toBe('hidden')
  })

  it('is undecided, and not shown, while the deciding answer is missing', () => {
    for (const id of ['s1_guardian', 's2_wound', 's7_pregnant', 'l_skin', 's6_days'] as const) {
      expect(visibilityOf(questionById(id), {}, TODAY), id).toBe('undecided')
      expect(isVisible(questionById(id), {}, TODAY), id).toBe(false)
    }
  })

  it('counts the questions of the shortest and the longest form', () => {
    const longest: Answers = {
      ...SAFE,
      ...INJURY,
      ...LASER,
      s1_for_whom: 'my_child',
      s1_dob: '2010-01-01',
      s1_sex: 'female',
      s2_calf: 'yes',
      s3_zones: ['R_BELOW', 'R_BACK'],
      s6_runs: 'yes',
      s7_surgery: ['keyhole'],
      s7_meds: ['gel'],
      s9_act2: 'Kneeling',
      s9_act3: 'Running',
    }
    expect(visibleQuestions(SAFE, TODAY)).toHaveLength(58)
    expect(visibleQuestions(longest, TODAY)).toHaveLength(101)
  })

  it('narrows to sections', () => {
    const ids = visibleQuestions(SAFE, TODAY, { sections: [3, 8] }).map(({ id }) => id)
    expect(ids).toEqual(['s3_side', 's3_zones', 's3_finger', 's3_hip', 's8_service'])
  })
})

describe('hidden answers', () => {
  it('are dropped: bending after "no injury"', () => {
    const kept = withoutHidden({ s2_injury: 'no', s2_bend90: 'no', s2_weak: 'no' }, TODAY)
    expect(kept).toEqual({ s2_injury: 'no', s2_weak: 'no' })
  })

  it('stay while the deciding answer is missing', () => {
    const answers: Answers = { s2_hot_red: 'yes', s7_surgery_6w: 'yes' }
    expect(withoutHidden(answers, TODAY)).toEqual(answers)
  })
})
