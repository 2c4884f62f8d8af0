import { anyOf, flagAtLeast, has, is } from '../condition'
import type { LaserRule } from './rule'

/** Laser cannot be booked online. */
export const absoluteLaserRules: readonly LaserRule[] = [
  {
    id: 'LA01',
    level: 'ABSOLUTE',
    when: anyOf(is('s7_cancer', 'current'), is('l_growth', 'yes')),
    patient: 'We do not use laser near a cancer or an unchecked growth.',
    staff:
      "All sources agree for the treated area. Active cancer elsewhere is our cautious extension: oncologist's advice needed.",
    source: 'NAALT 2010; Enraf (from Canadian 2010 list); Navratil 2002',
  },
  {
    id: 'LA02',
    level: 'ABSOLUTE',
    when: is('l_radio', 'yes'),
    patient: 'Skin treated with radiation must rest for 6 months first.',
    staff: 'Region irradiated in last 6 months.',
    source: 'Enraf; electrotherapy.website',
  },
  {
    id: 'LA03',
    level: 'ABSOLUTE',
    when: anyOf(is('l_clot', 'yes'), is('s2_calf', 'yes')),
    patient: 'No laser with a blood clot in the leg.',
    staff: 'Active DVT or thrombophlebitis in region.',
    source: 'Enraf',
  },
  {
    id: 'LA04',
    level: 'ABSOLUTE',
    when: anyOf(is('l_bleed', 'yes'), is('l_bleedprob', 'yes')),
    patient: 'No laser while there is bleeding.',
    staff: 'Vasodilation may worsen bleeding.',
    source: 'THOR; Enraf',
  },
  {
    id: 'LA05',
    level: 'ABSOLUTE',
    when: anyOf(is('l_skin', 'infected'), is('s2_hot_red', 'yes')),
    patient: 'No laser over infected skin or a hot joint.',
    staff: 'Infected tissue, TB; send for medical review first.',
    source: 'Enraf; electrotherapy.website',
  },
  {
    id: 'LA06',
    level: 'ABSOLUTE',
    when: anyOf(is('l_light', 'yes'), has('s7_conditions', 'lupus')),
    patient: 'Some illnesses make light unsafe for you.',
    staff: 'Photosensitivity disorder, xeroderma, porphyria, SLE.',
    source: 'Enraf',
  },
  {
    id: 'LA07',
    level: 'ABSOLUTE',
    when: is('l_goggles', 'no'),
    patient: 'Laser light can harm eyes. Without glasses we cannot treat.',
    staff: 'Eye protection matched to wavelength for everyone in the room.',
    source: 'NAALT; THOR; MHRA',
  },
  {
    id: 'LA08',
    level: 'ABSOLUTE',
    when: is('l_seizure', 'yes_light'),
    patient: 'Flashing light may start a fit.',
    staff: 'Pulsed visible light under 30 Hz is the concern; Enraf excludes all epilepsy.',
    source: 'NAALT; Enraf',
  },
  {
    id: 'LA09',
    level: 'ABSOLUTE',
    when: flagAtLeast('urgent'),
    patient: 'A doctor should check your knee first. Laser could hide a problem.',
    staff: 'Hold until red flag is closed by a clinician.',
    source: 'THOR (masking pathology)',
  },
]
