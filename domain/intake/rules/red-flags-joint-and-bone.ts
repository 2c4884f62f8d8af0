import { ageUnder, allOf, anyOf, has, is, not, ruleMet, unlessKnown } from '../condition'
import type { RedFlagRule } from './rule'

const INJURED = is('s2_injury', 'yes')

/** RF07 to RF13: weight bearing, locking, leg clot, injury signs, night pain and new weakness. */
export const jointAndBoneFlags: readonly RedFlagRule[] = [
  {
    id: 'RF07',
    name: 'Cannot bear weight',
    severity: 'urgent',
    when: is('s2_walk_now', 'no'),
    patient: 'If you cannot take 4 steps, see a doctor or hospital today.',
    staff: 'Non-weight-bearing, any cause.',
    source: 'NHS knee page; G-care',
  },
  {
    id: 'RF08a',
    name: 'Locked now',
    severity: 'urgent',
    when: is('s2_locked', 'yes_now'),
    patient: 'A knee that is stuck needs to be seen today. Do not force it.',
    staff: 'True locking: orthopaedic review.',
    source: 'G-care; NHS Scotland Borders',
  },
  {
    id: 'RF08b',
    name: 'Locks on and off',
    severity: 'soon',
    when: is('s2_locked', 'comes_goes'),
    patient: 'Tell us more at your visit. If it sticks and stays stuck, go to hospital the same day.',
    staff: 'Mechanical symptoms.',
    source: 'NHS Scotland Borders',
  },
  {
    id: 'RF09',
    name: 'Leg clot possible',
    severity: 'urgent',
    when: is('s2_calf', 'yes'),
    patient:
      'A clot in the leg is possible. See a doctor or hospital today. Do not rub the leg. If you get short of breath, call Rescue 1122.',
    staff: 'Suspected DVT; risk items in `s2_clot_risk` (several are Wells items). No laser, no massage.',
    source: 'NHS DVT; Wells list',
  },
  {
    id: 'RF10a',
    name: 'Fast swelling',
    severity: 'urgent',
    when: allOf(INJURED, is('s2_swell_fast', 'yes')),
    patient: 'Quick swelling can mean bleeding in the joint. Please be seen today.',
    staff: 'Likely haemarthrosis: ligament, fracture or kneecap dislocation.',
    source: 'G-care; ACL page',
  },
  {
    id: 'RF10b',
    name: 'Pop or giving way after injury',
    severity: 'soon',
    when: allOf(
      INJURED,
      unlessKnown(ruleMet('RF10a')),
      anyOf(is('s2_pop', 'yes'), has('s4_symptoms', 'giving_way')),
    ),
    patient: 'Stop sport. We will try to see you within a few days.',
    staff: 'Possible ligament injury; early stability tests.',
    source: 'patient.info; ACL page',
  },
  {
    id: 'RF11',
    name: 'Cannot lift straight leg',
    severity: 'urgent',
    when: allOf(INJURED, is('s2_slr', 'no')),
    patient: 'The strong cord above or below your kneecap may be torn. Go to hospital today.',
    staff: 'Suspected extensor mechanism rupture.',
    source: 'G-care',
  },
  {
    id: 'RF12a',
    name: 'Serious bone problem to rule out',
    severity: 'urgent',
    when: anyOf(
      allOf(
        is('s2_night', 'yes'),
        anyOf(is('s2_wtloss', 'yes'), is('s2_lump', 'yes'), not(is('s7_cancer', 'no'))),
      ),
      allOf(ageUnder(25), anyOf(is('s2_night', 'yes'), is('s2_lump', 'yes'))),
    ),
    patient: 'This is most often not serious. A doctor must check it soon: within 2 days.',
    staff:
      'Needs medical review and imaging decision. The 48-hour idea for young people is recalled from NICE NG12.',
    source: 'nhs.uk bone cancer; G-care; recall',
  },
  {
    id: 'RF12b',
    name: 'Night pain or lump alone',
    severity: 'soon',
    when: allOf(anyOf(is('s2_night', 'yes'), is('s2_lump', 'yes')), unlessKnown(ruleMet('RF12a'))),
    patient: 'Please see a doctor within 2 weeks about this.',
    staff: 'Ask about cancer history, weight, fevers.',
    source: 'nhs.uk bone cancer',
  },
  {
    id: 'RF13',
    name: 'New weakness',
    severity: 'urgent',
    when: is('s2_weak', 'yes'),
    patient: 'New weakness or numbness needs a doctor today.',
    staff: 'Possible nerve problem; check back and foot.',
    source: 'G-care',
  },
]
