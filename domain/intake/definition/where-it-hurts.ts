import { choseMoreThan } from '../condition'
import type { Section } from './types'
import { YES_NO } from './yes-no'

/** Side, zones of the body map and hip pain. */
export const whereItHurts: Section = {
  number: 3,
  title: 'Where it hurts',
  questions: [
    {
      id: 's3_side',
      text: 'Which knee hurts?',
      type: 'single',
      required: true,
      options: [
        { code: 'left', label: 'Left' },
        { code: 'right', label: 'Right' },
        { code: 'both', label: 'Both' },
      ],
    },
    {
      id: 's3_zones',
      text: 'Touch the places that hurt.',
      type: 'zones',
      required: true,
      bounds: { maxChoices: 8, sideOf: 's3_side' },
    },
    {
      id: 's3_worst',
      text: 'Which place is the worst?',
      type: 'one_zone',
      required: true,
      show: choseMoreThan('s3_zones', 1),
      bounds: { amongst: 's3_zones' },
    },
    {
      id: 's3_finger',
      text: 'Can you point to the pain with one finger?',
      type: 'single',
      required: false,
      options: [
        { code: 'one_spot', label: 'Yes, one spot' },
        { code: 'wide', label: 'No, a wide area' },
        { code: 'moves', label: 'It moves around' },
      ],
    },
    {
      id: 's3_hip',
      text: 'Do you also have pain in your hip, groin or thigh?',
      type: 'single',
      required: true,
      options: YES_NO,
    },
  ],
}
