import { anyOf, has, is } from '../condition'
import type { LaserRule } from './rule'

/** Laser can be booked; the visit carries a note. */
export const precautionLaserRules: readonly LaserRule[] = [
  {
    id: 'LP01',
    level: 'PRECAUTION',
    when: is('l_tattoo', 'yes'),
    patient: 'We avoid dark ink or marks, as they can get hot.',
    staff: 'Lowest setting, keep moving, or work around it.',
    source: 'MLS M6 training page',
  },
  {
    id: 'LP02',
    level: 'PRECAUTION',
    when: anyOf(has('s7_conditions', 'weak_immune'), has('s7_meds', 'immune', 'steroid')),
    patient: 'Tell us about any infection.',
    staff: 'Infection with weak immunity is excluded; otherwise caution.',
    source: 'Enraf; electrotherapy.website',
  },
  {
    id: 'LP03',
    level: 'PRECAUTION',
    when: anyOf(has('s7_meds', 'thinner'), has('s7_conditions', 'bleeding')),
    patient: 'You may bruise a little where the probe touches.',
    staff: 'Light probe pressure; check no joint bleed.',
    source: 'THOR',
  },
  {
    id: 'LP04',
    level: 'PRECAUTION',
    when: is('l_eyes', 'yes', 'not_sure'),
    patient: 'Tell the clinician about your eyes.',
    staff: 'Extra care with eyewear fit; ask eye doctor if retinal disease.',
    source: 'NAALT (eyes); review',
  },
  {
    id: 'LP05',
    level: 'PRECAUTION',
    when: anyOf(is('l_implant', 'yes', 'not_sure'), has('s7_surgery', 'replacement', 'metal')),
    patient: 'Metal or a pacemaker is usually not a problem for light.',
    staff:
      'Not a contraindication for light-only devices; IS one if the device adds magnet or electric current.',
    source: 'Enraf; Harrington 2022; Halipax',
  },
  {
    id: 'LP06',
    level: 'PRECAUTION',
    when: is('s7_cancer', 'past_old'),
    patient: 'Tell the clinician about it at your visit.',
    staff: 'Confirm site and follow-up.',
    source: 'NAALT; review',
  },
  {
    id: 'LP07',
    level: 'PRECAUTION',
    when: has('s7_conditions', 'diabetes'),
    patient: 'We will check the feeling in your skin.',
    staff: 'Sensation test each course.',
    source: 'review',
  },
  {
    id: 'LP08',
    level: 'PRECAUTION',
    when: is('l_skin', 'broken'),
    patient: 'We will not treat over broken skin.',
    staff: 'Treat around; dressings off limits.',
    source: 'review',
  },
]
