import { ageAtLeast, allOf, anyOf, has, is, ruleMet, unlessKnown } from '../condition'
import type { RedFlagRule } from './rule'

const INJURED = is('s2_injury', 'yes')

/** RF01 to RF06b: blood flow, shape, wound, lung clot, infection and a possible break. */
export const limbAndFractureFlags: readonly RedFlagRule[] = [
  {
    id: 'RF01',
    name: 'Foot blood flow or nerve',
    severity: 'emergency',
    when: is('s2_foot_cold', 'yes'),
    patient:
      'Your foot may not be getting enough blood. This is an emergency. Call Rescue 1122 or go to the nearest hospital emergency department now.',
    staff: 'Possible neurovascular compromise. Ring the patient; do not book.',
    source: 'G-care red flags',
  },
  {
    id: 'RF02',
    name: 'Shape changed',
    severity: 'emergency',
    when: is('s2_shape', 'yes'),
    patient:
      'The knee or kneecap may be out of place or broken. Do not force it back. Call Rescue 1122 or go to the nearest hospital emergency department now.',
    staff: 'Possible dislocation or displaced fracture.',
    source: 'NHS knee page (via summaries); NHS Lothian',
  },
  {
    id: 'RF03',
    name: 'Wound at the joint',
    severity: 'emergency',
    when: allOf(INJURED, is('s2_wound', 'yes')),
    patient:
      'A deep cut near a joint needs a hospital now. Cover it with a clean cloth. Do not wash out the joint.',
    staff: 'Possible open fracture / joint wound.',
    source: 'recall - review',
  },
  {
    id: 'RF04',
    name: 'Lung clot signs',
    severity: 'emergency',
    when: is('s2_breath', 'yes'),
    patient: 'These signs can mean a clot in the lung or a heart problem. Call Rescue 1122 now.',
    staff: 'Possible PE or cardiac event. Ring at once.',
    source: 'NHS DVT advice',
  },
  {
    id: 'RF05a',
    name: 'Joint infection, high risk',
    severity: 'emergency',
    when: allOf(
      is('s2_hot_red', 'yes'),
      anyOf(
        is('s2_fever', 'yes'),
        is('s2_walk_now', 'no'),
        has('s7_surgery', 'replacement'),
        is('s7_surgery_6w', 'yes'),
        is('l_injection', 'yes'),
        has('s7_conditions', 'diabetes', 'ra', 'weak_immune'),
        has('s7_meds', 'immune', 'steroid'),
        is('s7_cancer', 'current'),
      ),
    ),
    patient:
      'The knee may be infected. This can harm the joint fast. Go to the nearest hospital emergency department now.',
    staff: 'Treat as septic arthritis until ruled out, even without fever.',
    source: 'BSR 2006; Versus Arthritis; NHS',
  },
  {
    id: 'RF05b',
    name: 'Hot red joint',
    severity: 'urgent',
    when: allOf(is('s2_hot_red', 'yes'), unlessKnown(ruleMet('RF05a'))),
    patient: 'A hot, red, swollen knee must be checked by a doctor today.',
    staff: 'Same-day medical review; no laser.',
    source: 'BSR 2006; Leeds NHS',
  },
  {
    id: 'RF06a',
    name: 'Break possible (Ottawa)',
    severity: 'urgent',
    when: allOf(
      INJURED,
      anyOf(
        ageAtLeast(55),
        is('s2_bend90', 'no'),
        is('s2_tender_cap', 'yes'),
        is('s2_tender_fib', 'yes'),
        allOf(is('s2_walk_then', 'no'), is('s2_walk_now', 'no')),
      ),
    ),
    patient: 'You may need an X-ray. Please go to a hospital or doctor today.',
    staff:
      'Ottawa knee rule positive by self-report. Rule is for acute injury (first 7 days); tenderness must be re-checked by hand.',
    source: 'Ottawa (sens. 98.5%, spec. 49%)',
  },
  {
    id: 'RF06b',
    name: 'Break not ruled out',
    severity: 'soon',
    when: allOf(
      INJURED,
      unlessKnown(ruleMet('RF06a')),
      anyOf(
        is('s2_bend90', 'not_sure'),
        is('s2_tender_cap', 'not_sure'),
        is('s2_tender_fib', 'not_sure'),
        is('s2_walk_then', 'not_sure'),
      ),
    ),
    patient: 'We could not be sure from your answers. Call us today so a clinician can ask more.',
    staff: 'Phone triage before any visit; Ottawa items unclear.',
    source: 'author rule - review',
  },
]
