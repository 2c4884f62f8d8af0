import { describe, expect, it } from 'vitest'
import type { Answers } from '../answers'
import { assess } from '../assess'
import { laserRules } from '../rules'
import { LASER, SAFE, TODAY } from '../vectors.test-support'
import type { LaserRuleId } from './rule-id'

const SHOWN = { ...SAFE, ...LASER }

/** Cases per rule: answers for which it fires, then answers just short of it. */
type Cases = { fires: Answers[]; silent: Answers[] }

const yesOrUnsure = (id: keyof Answers): Cases => ({
  fires: [
    { ...SHOWN, [id]: 'yes' },
    { ...SHOWN, [id]: 'not_sure' },
  ],
  silent: [SHOWN],
})

const laserCases: Record<LaserRuleId, Cases> = {
  LA01: {
    fires: [
      { ...SHOWN, s7_cancer: 'current' },
      { ...SHOWN, l_growth: 'yes' },
    ],
    silent: [{ ...SHOWN, s7_cancer: 'past5', l_growth: 'not_sure' }],
  },
  LA02: { fires: [{ ...SHOWN, l_radio: 'yes' }], silent: [{ ...SHOWN, l_radio: 'not_sure' }] },
  LA03: {
    fires: [
      { ...SHOWN, l_clot: 'yes' },
      { ...SHOWN, s2_calf: 'yes' },
    ],
    silent: [{ ...SHOWN, l_clot: 'not_sure' }],
  },
  LA04: {
    fires: [
      { ...SHOWN, l_bleed: 'yes' },
      { ...SHOWN, l_bleedprob: 'yes' },
    ],
    silent: [{ ...SHOWN, s7_conditions: ['bleeding'] }],
  },
  LA05: {
    fires: [
      { ...SHOWN, l_skin: 'infected' },
      { ...SHOWN, s2_hot_red: 'yes' },
    ],
    silent: [{ ...SHOWN, l_skin: 'broken' }],
  },
  LA06: {
    fires: [
      { ...SHOWN, l_light: 'yes' },
      { ...SHOWN, s7_conditions: ['lupus'] },
    ],
    silent: [{ ...SHOWN, l_light: 'not_sure', s7_conditions: ['ra'] }],
  },
  LA07: { fires: [{ ...SHOWN, l_goggles: 'no' }], silent: [{ ...SHOWN, l_goggles: 'not_sure' }] },
  LA08: { fires: [{ ...SHOWN, l_seizure: 'yes_light' }], silent: [{ ...SHOWN, l_seizure: 'yes_other' }] },
  LA09: {
    fires: [
      { ...SHOWN, s2_weak: 'yes' },
      { ...SHOWN, s2_shape: 'yes' },
    ],
    silent: [{ ...SHOWN, s2_locked: 'comes_goes' }],
  },
  LR01: {
    fires: [
      { ...SHOWN, s1_sex: 'female', s7_pregnant: 'yes' },
      { ...SHOWN, s1_sex: 'female', s7_pregnant: 'not_sure' },
    ],
    silent: [SHOWN, { ...SHOWN, s1_sex: 'female', s7_pregnant: 'no' }],
  },
  LR02: yesOrUnsure('l_lightmeds'),
  LR03: yesOrUnsure('l_numb'),
  LR04: yesOrUnsure('l_injection'),
  LR05: {
    fires: [{ ...SHOWN, s1_dob: '2008-01-21' }],
    silent: [{ ...SHOWN, s1_dob: '2008-01-20' }],
  },
  LR06: {
    fires: [
      { ...SHOWN, l_seizure: 'yes_other' },
      { ...SHOWN, l_seizure: 'not_sure' },
    ],
    silent: [SHOWN, { ...SHOWN, l_seizure: 'yes_light' }],
  },
  LR07: {
    fires: [
      { ...SHOWN, s7_cancer: 'past5' },
      { ...SHOWN, s7_cancer: 'not_sure' },
    ],
    silent: [SHOWN, { ...SHOWN, s7_cancer: 'past_old' }],
  },
  LR08: {
    fires: [
      { ...SHOWN, s1_for_whom: 'my_child', s1_can_tell: 'no' },
      { ...SHOWN, s1_for_whom: 'someone_else', s1_can_tell: 'not_sure' },
    ],
    silent: [SHOWN, { ...SHOWN, s1_for_whom: 'my_child', s1_can_tell: 'yes' }],
  },
  LR09: {
    fires: [{ ...SHOWN, s7_surgery: ['keyhole'], s7_surgery_6w: 'yes' }],
    silent: [
      { ...SHOWN, s7_surgery: ['keyhole'], s7_surgery_6w: 'no' },
      { ...SHOWN, s7_surgery_6w: 'yes' },
    ],
  },
  LR10: {
    fires: (['l_growth', 'l_radio', 'l_clot', 'l_bleed', 'l_bleedprob', 'l_light', 'l_goggles'] as const).map(
      (id) => ({ ...SHOWN, [id]: 'not_sure' }),
    ),
    silent: [SHOWN, { ...SHOWN, l_eyes: 'not_sure' }],
  },
  LP01: { fires: [{ ...SHOWN, l_tattoo: 'yes' }], silent: [SHOWN] },
  LP02: {
    fires: [
      { ...SHOWN, s7_conditions: ['weak_immune'] },
      { ...SHOWN, s7_meds: ['immune'] },
      { ...SHOWN, s7_meds: ['steroid'] },
    ],
    silent: [{ ...SHOWN, s7_meds: ['gel'] }],
  },
  LP03: {
    fires: [
      { ...SHOWN, s7_meds: ['thinner'] },
      { ...SHOWN, s7_conditions: ['bleeding'] },
    ],
    silent: [SHOWN],
  },
  LP04: yesOrUnsure('l_eyes'),
  LP05: {
    fires: [
      { ...SHOWN, l_implant: 'yes' },
      { ...SHOWN, l_implant: 'not_sure' },
      { ...SHOWN, s7_surgery: ['replacement'], s7_surgery_6w: 'no' },
      { ...SHOWN, s7_surgery: ['metal'], s7_surgery_6w: 'no' },
    ],
    silent: [SHOWN, { ...SHOWN, s7_surgery: ['keyhole'], s7_surgery_6w: 'no' }],
  },
  LP06: { fires: [{ ...SHOWN, s7_cancer: 'past_old' }], silent: [{ ...SHOWN, s7_cancer: 'past5' }] },
  LP07: { fires: [{ ...SHOWN, s7_conditions: ['diabetes'] }], silent: [SHOWN] },
  LP08: { fires: [{ ...SHOWN, l_skin: 'broken' }], silent: [{ ...SHOWN, l_skin: 'infected' }] },
}

describe.each(laserRules)('$id', ({ id, level }) => {
  const finding = (answers: Answers) => assess(answers, TODAY).laser.rules.find((found) => found.id === id)

  it.each(laserCases[id].fires)('fires (%#)', (answers) => {
    expect(finding(answers)).toMatchObject({ id, level })
  })

  it.each(laserCases[id].silent)('stays silent (%#)', (answers) => {
    expect(finding(answers)).toBeUndefined()
  })
})
