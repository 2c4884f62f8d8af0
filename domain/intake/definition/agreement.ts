import { ageUnder } from '../condition'
import type { Section } from './types'
import { WANTS_LASER } from './wants-laser'

/** Consents. Required ones must be ticked. */
export const agreement: Section = {
  number: 10,
  title: 'Your agreement',
  questions: [
    {
      id: 's10_not_diagnosis',
      text: 'I know this form does not tell me what is wrong. A clinician must check my knee.',
      type: 'tick',
      required: true,
    },
    {
      id: 's10_data',
      text: 'I agree that the clinic keeps my answers to plan my care.',
      type: 'tick',
      required: true,
      note: 'Store text version and time.',
    },
    {
      id: 's10_contact',
      text: 'The clinic may send me reminders about my visits.',
      type: 'tick',
      required: false,
    },
    {
      id: 's10_research',
      text: 'My answers may be used, with my name removed, to improve care.',
      type: 'tick',
      required: false,
    },
    {
      id: 's10_guardian',
      text: 'I am the parent or guardian and I agree.',
      type: 'tick',
      required: true,
      show: ageUnder(18),
    },
    {
      id: 's10_laser',
      text: 'I know that the proof for laser is mixed. It does not suit everyone.',
      type: 'tick',
      required: true,
      show: WANTS_LASER,
    },
  ],
}
