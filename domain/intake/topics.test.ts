import { describe, expect, it } from 'vitest'
import type { Answers } from './answers'
import { assess } from './assess'
import { questionById } from './definition'
import { topicReason } from './topic-reasons'
import { TOPIC_RULES } from './topic-rules'
import { SAFE, TODAY } from './vectors.test-support'

const reasons = (changes: Answers) => assess({ ...SAFE, ...changes }, TODAY).reasons
const topics = (changes: Answers) => assess({ ...SAFE, ...changes }, TODAY).topics

describe('topics', () => {
  it('show the overview when nothing matches', () => {
    expect(reasons({})).toEqual({ 'knee-pain-overview': [] })
  })

  it('need a clue beside the gate', () => {
    expect(topics({ s3_zones: ['R_BELOW'] })).toEqual(['knee-pain-overview'])
    expect(topics({ s3_zones: ['R_BELOW'], s4_provoke: ['jump'] })).toEqual(['patellar-tendinopathy'])
  })

  it('count a gate once however many zones match, and each clue', () => {
    const answers = { s3_zones: ['R_INNER_LINE', 'R_DEEP'], s4_provoke: ['twist'], s2_locked: 'comes_goes' }
    expect(reasons(answers)).toEqual({
      'meniscus-tear': ['zone:INNER_LINE', 'provoke:twist', 'answer:locks'],
    })
  })

  it('count each zone of bursitis with its own clues', () => {
    const zones = { s3_zones: ['R_KNEECAP', 'R_INNER_LOW'] }
    expect(reasons({ ...zones, s4_provoke: ['kneel', 'stairs_up'] })).toEqual({
      'knee-bursitis': ['zone:KNEECAP', 'provoke:kneel', 'zone:INNER_LOW', 'provoke:stairs_up'],
    })
    expect(reasons({ ...zones, s4_symptoms: ['soft_lump'] })).toEqual({
      'knee-bursitis': ['zone:KNEECAP', 'symptom:soft_lump'],
    })
  })

  it('count pain during activity for the IT band only when the patient runs', () => {
    const outer = { s3_zones: ['L_OUTER_LINE'], s3_side: 'left', s4_pattern: 'during' }
    expect(topics(outer)).toEqual(['knee-pain-overview'])
    expect(reasons({ ...outer, s6_runs: 'yes', s6_surface: ['slope'] })).toEqual({
      'it-band-syndrome': ['zone:OUTER_LINE', 'pattern:during', 'surface:slope'],
    })
  })

  it('need onset and stiffness beside age for osteoarthritis', () => {
    const older = { s1_dob: '1981-01-20', s4_provoke: ['walk'] }
    expect(reasons(older)).toEqual({ osteoarthritis: ['age:45+', 'stiff:none', 'provoke:walk'] })
    expect(topics({ ...older, s1_dob: '1981-01-21' })).toEqual(['knee-pain-overview'])
    expect(topics({ ...older, s5_onset: 'sudden' })).toEqual(['knee-pain-overview'])
    expect(topics({ ...older, s4_stiff: 'gt30' })).toEqual(['knee-pain-overview'])
  })

  it('are at most three, best match first, ties in table order', () => {
    const many = {
      s3_zones: ['R_AROUND', 'R_BELOW', 'R_DEEP', 'R_KNEECAP'],
      s4_provoke: ['squat', 'kneel', 'jump', 'twist'],
    }
    expect(topics(many)).toEqual(['runners-knee', 'patellar-tendinopathy', 'meniscus-tear'])
  })
})

describe('prevention pages', () => {
  it('are at most three', () => {
    const runner = {
      s6_runs: 'used_to',
      s6_km_w1: 5,
      s6_km_w0: 0,
      s6_shoe_worn: 'yes',
      s6_warmup: 'never',
    }
    expect(assess({ ...SAFE, ...runner }, TODAY).prevention).toEqual(['training-load', 'shoes', 'warm-up'])
    expect(assess({ ...SAFE, s6_runs: 'used_to' }, TODAY).prevention).toEqual(['return-to-run'])
  })
})

describe('reasons', () => {
  it('all lead back to an answer or a zone', () => {
    const used = TOPIC_RULES.flatMap(({ branches }) =>
      branches.flatMap(({ gates, clues }) => [...gates.flat(), ...clues]),
    )
    for (const code of used) {
      const reason = topicReason(code)
      if (reason.about !== 'answer') continue
      const offered = questionById(reason.question).options?.map((option) => option.code)
      expect(offered, code).toContain(reason.code)
    }
    expect(topicReason('zone:DEEP')).toEqual({ about: 'zone', zone: 'DEEP' })
    expect(() => topicReason('weather:rain')).toThrow(RangeError)
  })
})
