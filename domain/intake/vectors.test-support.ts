import { Temporal } from 'temporal-polyfill'
import type { Answers } from './answers'
import type { Assessment } from './assess'
import vectors from './vectors.json' with { type: 'json' }

/** Day of answering in every vector. */
export const TODAY = Temporal.PlainDate.from('2026-01-20')

type Expected = Pick<Assessment, 'severity' | 'booking' | 'load' | 'topics' | 'prevention' | 'reasons'> & {
  flags: string[]
  laser: string
  laser_codes: string[]
  psfs: number | null
}

export type Vector = { id: string; story: string; today: string; answers: Answers; expect: Expected }

/** The worked examples of the specification, expected values written by hand. */
export const VECTORS = vectors as unknown as readonly Vector[]

/** A complete form of a man of 32 with a knee that is safe to treat: no flag, physiotherapy only. */
export const SAFE: Answers = {
  s1_for_whom: 'me',
  s1_name: 'Test Person',
  s1_dob: '1994-01-15',
  s1_sex: 'male',
  s1_phone: '+923001234567',
  s1_contact: ['call'],
  s1_language: 'en',
  s2_breath: 'no',
  s2_foot_cold: 'no',
  s2_shape: 'no',
  s2_injury: 'no',
  s2_walk_now: 'yes',
  s2_hot_red: 'no',
  s2_swollen_bad: 'no',
  s2_fever: 'no',
  s2_locked: 'no',
  s2_calf: 'no',
  s2_weak: 'no',
  s2_night: 'no',
  s2_wtloss: 'no',
  s2_lump: 'no',
  s3_side: 'right',
  s3_zones: ['R_AROUND'],
  s3_hip: 'no',
  s4_now: 3,
  s4_avg: 4,
  s4_worst: 6,
  s4_pattern: 'during',
  s4_provoke: ['none'],
  s4_symptoms: ['none'],
  s4_stiff: 'none',
  s5_onset: 'gradual',
  s5_how_long: '2_14d',
  s5_trend: 'better',
  s6_runs: 'no',
  s6_strength: 0,
  s7_prev: ['none'],
  s7_surgery: ['none'],
  s7_conditions: ['none'],
  s7_cancer: 'no',
  s7_meds: ['none'],
  s7_allergy: ['none'],
  s8_service: 'physio',
  s9_act1: 'Going down stairs',
  s9_act1_score: 5,
}

/** What a harmless injury of this week adds. */
export const INJURY: Answers = {
  s2_injury: 'yes',
  s2_wound: 'no',
  s2_walk_then: 'yes',
  s2_bend90: 'yes',
  s2_tender_cap: 'no',
  s2_tender_fib: 'no',
  s2_slr: 'yes',
  s2_pop: 'no',
  s2_swell_fast: 'no',
  s5_onset: 'injury',
  s5_how: ['fall'],
  s5_how_long: 'lt2d',
  s5_trend: 'same',
}

/** A laser section without a finding. */
export const LASER: Answers = {
  s8_service: 'laser',
  l_goggles: 'yes',
  l_growth: 'no',
  l_radio: 'no',
  l_clot: 'no',
  l_bleed: 'no',
  l_bleedprob: 'no',
  l_skin: 'ok',
  l_light: 'no',
  l_lightmeds: 'no',
  l_seizure: 'no',
  l_numb: 'no',
  l_injection: 'no',
  l_tattoo: 'no',
  l_eyes: 'no',
  l_implant: 'no',
}

/** Answers without some of them. */
export function without(answers: Answers, ...ids: (keyof Answers)[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.some((left) => left === id)))
}
