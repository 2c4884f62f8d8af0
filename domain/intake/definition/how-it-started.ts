import { is } from '../condition'
import type { Section } from './types'

/** Onset, duration and trend. */
export const howItStarted: Section = {
  number: 5,
  title: 'How it started',
  questions: [
    {
      id: 's5_onset',
      text: 'How did it start?',
      type: 'single',
      required: true,
      options: [
        { code: 'injury', label: 'Suddenly, with an injury' },
        { code: 'sudden', label: 'Suddenly, with no injury' },
        { code: 'gradual', label: 'Bit by bit' },
        { code: 'came_back', label: 'An old problem came back' },
      ],
    },
    {
      id: 's5_how',
      text: 'What happened?',
      type: 'multi',
      required: true,
      options: [
        { code: 'twist', label: 'I twisted with my foot planted' },
        { code: 'blow', label: 'A direct knock' },
        { code: 'fall', label: 'I fell on the knee' },
        { code: 'landing', label: 'I landed from a jump' },
        { code: 'bent_back', label: 'It bent backwards' },
        { code: 'side_hit', label: 'Something hit it from the side' },
        { code: 'crash', label: 'A road crash' },
        { code: 'other', label: 'Something else' },
      ],
      show: is('s5_onset', 'injury'),
    },
    {
      id: 's5_how_long',
      text: 'How long have you had it?',
      type: 'single',
      required: true,
      options: [
        { code: 'lt2d', label: 'Less than 2 days' },
        { code: '2_14d', label: '2 days to 2 weeks' },
        { code: '2_6w', label: '2 to 6 weeks' },
        { code: '6_12w', label: '6 to 12 weeks' },
        { code: '3_12m', label: '3 to 12 months' },
        { code: 'gt1y', label: 'Over a year' },
      ],
    },
    {
      id: 's5_trend',
      text: 'Is it getting better?',
      type: 'single',
      required: true,
      options: [
        { code: 'better', label: 'Better' },
        { code: 'same', label: 'About the same' },
        { code: 'worse', label: 'Worse' },
      ],
    },
    {
      id: 's5_tried',
      text: 'What have you tried?',
      type: 'multi',
      required: false,
      options: [
        { code: 'rest', label: 'Rest' },
        { code: 'ice', label: 'Cold pack' },
        { code: 'heat', label: 'Warmth' },
        { code: 'exercise', label: 'Exercises' },
        { code: 'brace', label: 'Brace or wrap' },
        { code: 'pills', label: 'Painkillers' },
        { code: 'physio', label: 'Physio' },
        { code: 'laser', label: 'Laser' },
        { code: 'injection', label: 'Injection' },
        { code: 'none', label: 'Nothing yet' },
      ],
    },
  ],
}
