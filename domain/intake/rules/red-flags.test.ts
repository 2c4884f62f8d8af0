import { describe, expect, it } from 'vitest'
import type { Answers } from '../answers'
import { assess } from '../assess'
import { redFlagRules } from '../rules'
import { INJURY, LASER, SAFE, TODAY } from '../vectors.test-support'
import type { RedFlagId } from './rule-id'

const HURT = { ...SAFE, ...INJURY }
const SHOWN = { ...SAFE, ...LASER }
const AGED_16 = { s1_dob: '2010-01-20' }
const AGED_15 = { s1_dob: '2010-01-21' }

/** Cases per rule: answers for which it fires, then answers just short of it. */
type Cases = { fires: Answers[]; silent: Answers[] }

const redFlagCases: Record<RedFlagId, Cases> = {
  RF01: { fires: [{ ...SAFE, s2_foot_cold: 'yes' }], silent: [SAFE] },
  RF02: { fires: [{ ...SAFE, s2_shape: 'yes' }], silent: [SAFE] },
  RF03: { fires: [{ ...HURT, s2_wound: 'yes' }], silent: [HURT, { ...SAFE, s2_wound: 'yes' }] },
  RF04: { fires: [{ ...SAFE, s2_breath: 'yes' }], silent: [SAFE] },
  RF05a: {
    fires: [
      { ...SAFE, s2_hot_red: 'yes', s2_fever: 'yes' },
      { ...SAFE, s2_hot_red: 'yes', s2_walk_now: 'no' },
      { ...SAFE, s2_hot_red: 'yes', s7_surgery: ['replacement'] },
      { ...SAFE, s2_hot_red: 'yes', s7_surgery: ['keyhole'], s7_surgery_6w: 'yes' },
      { ...SHOWN, s2_hot_red: 'yes', l_injection: 'yes' },
      { ...SAFE, s2_hot_red: 'yes', s7_conditions: ['ra'] },
      { ...SAFE, s2_hot_red: 'yes', s7_conditions: ['weak_immune'] },
      { ...SAFE, s2_hot_red: 'yes', s7_meds: ['immune'] },
      { ...SAFE, s2_hot_red: 'yes', s7_cancer: 'current' },
    ],
    silent: [
      { ...SAFE, s2_hot_red: 'yes', s7_conditions: ['gout'], s7_meds: ['thinner'], s7_cancer: 'past5' },
      { ...SAFE, s2_fever: 'yes', s7_conditions: ['diabetes'] },
      { ...SAFE, ...LASER, s8_service: 'physio', s2_hot_red: 'yes', l_injection: 'yes' },
    ],
  },
  RF05b: {
    fires: [{ ...SAFE, s2_hot_red: 'yes' }, { s2_hot_red: 'yes' }],
    silent: [SAFE, { ...SAFE, s2_hot_red: 'yes', s2_fever: 'yes' }],
  },
  RF06a: {
    fires: [
      { ...HURT, s1_dob: '1971-01-20' },
      { ...HURT, s2_bend90: 'no' },
      { ...HURT, s2_tender_cap: 'yes' },
      { ...HURT, s2_tender_fib: 'yes' },
      { ...HURT, s2_walk_then: 'no', s2_walk_now: 'no' },
    ],
    silent: [
      { ...HURT, s1_dob: '1971-01-21' },
      { ...HURT, s2_walk_then: 'no' },
      { ...HURT, s2_walk_now: 'no' },
      { ...SAFE, s1_dob: '1960-01-01' },
    ],
  },
  RF06b: {
    fires: [
      { ...HURT, s2_bend90: 'not_sure' },
      { ...HURT, s2_tender_cap: 'not_sure' },
      { ...HURT, s2_tender_fib: 'not_sure' },
      { ...HURT, s2_walk_then: 'not_sure' },
    ],
    silent: [HURT, { ...HURT, s2_bend90: 'not_sure', s2_tender_cap: 'yes' }],
  },
  RF07: { fires: [{ ...SAFE, s2_walk_now: 'no' }], silent: [SAFE] },
  RF08a: { fires: [{ ...SAFE, s2_locked: 'yes_now' }], silent: [SAFE, { ...SAFE, s2_locked: 'comes_goes' }] },
  RF08b: { fires: [{ ...SAFE, s2_locked: 'comes_goes' }], silent: [SAFE, { ...SAFE, s2_locked: 'yes_now' }] },
  RF09: { fires: [{ ...SAFE, s2_calf: 'yes' }], silent: [SAFE] },
  RF10a: {
    fires: [{ ...HURT, s2_swell_fast: 'yes' }],
    silent: [
      { ...HURT, s2_swell_fast: 'not_sure' },
      { ...SAFE, s2_swell_fast: 'yes' },
    ],
  },
  RF10b: {
    fires: [
      { ...HURT, s2_pop: 'yes' },
      { ...HURT, s4_symptoms: ['giving_way'] },
    ],
    silent: [HURT, { ...HURT, s2_pop: 'yes', s2_swell_fast: 'yes' }, { ...SAFE, s2_pop: 'yes' }],
  },
  RF11: { fires: [{ ...HURT, s2_slr: 'no' }], silent: [HURT, { ...HURT, s2_slr: 'not_sure' }] },
  RF12a: {
    fires: [
      { ...SAFE, s2_night: 'yes', s2_wtloss: 'yes' },
      { ...SAFE, s2_night: 'yes', s2_lump: 'yes' },
      { ...SAFE, s2_night: 'yes', s7_cancer: 'not_sure' },
      { ...SAFE, s2_night: 'yes', s7_cancer: 'past_old' },
      { ...SAFE, s2_night: 'yes', s1_dob: '2001-01-21' },
      { ...SAFE, s2_lump: 'yes', s1_dob: '2001-01-21' },
    ],
    silent: [
      { ...SAFE, s2_night: 'yes', s1_dob: '2001-01-20' },
      { ...SAFE, s2_lump: 'yes', s2_wtloss: 'yes' },
      { ...SAFE, s7_cancer: 'current' },
    ],
  },
  RF12b: {
    fires: [{ ...SAFE, s2_night: 'yes' }, { ...SAFE, s2_lump: 'yes' }, { s2_night: 'yes' }],
    silent: [SAFE, { ...SAFE, s2_night: 'yes', s2_wtloss: 'yes' }],
  },
  RF13: { fires: [{ ...SAFE, s2_weak: 'yes' }], silent: [SAFE] },
  RF14: {
    fires: [{ ...SAFE, s3_hip: 'yes', s1_dob: '2009-01-21' }],
    silent: [
      { ...SAFE, s3_hip: 'yes', s1_dob: '2009-01-20' },
      { ...SAFE, ...AGED_16 },
    ],
  },
  RF15: {
    fires: [
      { ...SAFE, s1_sex: 'female', s7_pregnant: 'yes' },
      { ...SAFE, s1_sex: 'no_say', s7_pregnant: 'not_sure' },
    ],
    silent: [
      { ...SAFE, s1_sex: 'female', s7_pregnant: 'no' },
      { ...SAFE, s7_pregnant: 'yes' },
    ],
  },
  RF16: { fires: [{ ...SAFE, s4_stiff: 'gt30' }], silent: [{ ...SAFE, s4_stiff: 'le30' }] },
  RF17: {
    fires: [
      { ...SAFE, s5_how_long: '2_6w', s5_trend: 'same' },
      { ...SAFE, s5_how_long: '6_12w', s5_trend: 'worse' },
      { ...SAFE, s5_how_long: '3_12m', s5_trend: 'same' },
      { ...SAFE, s5_how_long: 'gt1y', s5_trend: 'worse' },
    ],
    silent: [
      { ...SAFE, s5_how_long: '2_14d', s5_trend: 'worse' },
      { ...SAFE, s5_how_long: 'gt1y' },
    ],
  },
  RF18: {
    fires: [
      ...['ulcer', 'kidney', 'heart', 'liver', 'asthma', 'bleeding'].map((illness) => ({
        ...SAFE,
        s7_meds: ['nsaid'],
        s7_conditions: [illness],
      })),
      { ...SAFE, s7_meds: ['nsaid', 'thinner'] },
      { ...SAFE, s7_meds: ['nsaid'], s7_allergy: ['nsaid'] },
      { ...SAFE, s7_meds: ['nsaid'], s1_sex: 'female', s7_pregnant: 'not_sure' },
    ],
    silent: [
      { ...SAFE, s7_meds: ['nsaid'], s7_conditions: ['diabetes'], s7_allergy: ['latex'] },
      { ...SAFE, s7_meds: ['gel', 'thinner'], s7_conditions: ['ulcer'] },
    ],
  },
  RF19: { fires: [{ ...SAFE, s4_now: 8 }], silent: [{ ...SAFE, s4_now: 7, s4_avg: 10 }] },
  RF20: {
    fires: [{ ...SAFE, s4_symptoms: ['giving_way'] }],
    silent: [{ ...HURT, s4_symptoms: ['giving_way'] }, { s4_symptoms: ['giving_way'] }],
  },
  RF21a: {
    fires: [{ ...SAFE, ...AGED_15, s2_fever: 'yes' }],
    silent: [
      { ...SAFE, ...AGED_16, s2_fever: 'yes' },
      { ...SAFE, ...AGED_15, s2_fever: 'yes', s2_hot_red: 'yes' },
    ],
  },
  RF21b: {
    fires: [{ ...SAFE, ...AGED_16, s2_fever: 'yes' }],
    silent: [
      { ...SAFE, ...AGED_15, s2_fever: 'yes' },
      { ...SAFE, s2_fever: 'yes', s2_hot_red: 'yes' },
    ],
  },
  RF26: {
    fires: [
      { ...SAFE, s2_swollen_bad: 'yes' },
      { ...HURT, s2_swollen_bad: 'yes' },
      { s2_swollen_bad: 'yes', s2_hot_red: 'no', s2_injury: 'yes' },
    ],
    silent: [
      { ...SAFE, s2_swollen_bad: 'yes', s2_hot_red: 'yes' },
      { ...HURT, s2_swollen_bad: 'yes', s2_swell_fast: 'yes' },
      { s2_swollen_bad: 'yes' },
    ],
  },
  RF22: {
    fires: [{ ...SHOWN, l_clot: 'yes' }],
    silent: [SHOWN, { ...SHOWN, l_clot: 'yes', s2_calf: 'yes' }, { ...SHOWN, l_clot: 'not_sure' }],
  },
  RF23: { fires: [{ ...SHOWN, l_skin: 'infected' }], silent: [{ ...SHOWN, l_skin: 'broken' }] },
  RF24: { fires: [{ ...SHOWN, l_growth: 'yes' }], silent: [{ ...SHOWN, l_growth: 'not_sure' }] },
  RF25: { fires: [{ ...SHOWN, l_bleed: 'yes' }], silent: [{ ...SHOWN, l_bleedprob: 'yes' }] },
}

describe.each(redFlagRules)('$id $name', ({ id, severity }) => {
  const flag = (answers: Answers) => assess(answers, TODAY).flags.find((found) => found.id === id)

  it.each(redFlagCases[id].fires)('fires (%#)', (answers) => {
    expect(flag(answers)).toMatchObject({ id, severity })
  })

  it.each(redFlagCases[id].silent)('stays silent (%#)', (answers) => {
    expect(flag(answers)).toBeUndefined()
  })
})
