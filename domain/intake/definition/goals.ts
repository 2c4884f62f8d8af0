import { answered } from '../condition'
import type { Section } from './types'

/** Activities of the Patient-Specific Functional Scale (PSFS) and the goal. */
export const goals: Section = {
  number: 9,
  title: 'What you want to do again',
  questions: [
    {
      id: 's9_act1',
      text: 'Name one thing that is hard because of your knee.',
      type: 'text',
      required: true,
      bounds: { minLength: 2, maxLength: 80 },
    },
    {
      id: 's9_act1_score',
      text: 'How well can you do it today?',
      type: 'scale',
      required: true,
      bounds: { min: 0, max: 10 },
      anchors: { low: 'cannot do it at all', high: 'can do it as well as before the problem' },
    },
    {
      id: 's9_act2',
      text: 'Name a second thing.',
      type: 'text',
      required: false,
      bounds: { minLength: 2, maxLength: 80 },
    },
    {
      id: 's9_act2_score',
      text: 'How well can you do it today?',
      type: 'scale',
      required: true,
      show: answered('s9_act2'),
      bounds: { min: 0, max: 10 },
      anchors: { low: 'cannot do it at all', high: 'can do it as well as before the problem' },
    },
    {
      id: 's9_act3',
      text: 'Name a third thing.',
      type: 'text',
      required: false,
      bounds: { minLength: 2, maxLength: 80 },
    },
    {
      id: 's9_act3_score',
      text: 'How well can you do it today?',
      type: 'scale',
      required: true,
      show: answered('s9_act3'),
      bounds: { min: 0, max: 10 },
      anchors: { low: 'cannot do it at all', high: 'can do it as well as before the problem' },
    },
    {
      id: 's9_goal',
      text: 'What is your main goal, and by when?',
      type: 'text',
      required: false,
      bounds: { maxLength: 300, multiline: true },
    },
  ],
}
