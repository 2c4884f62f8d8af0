/** Section 10 of the questionnaire: what a patient consents to. */
export const agreement = {
  s10_not_diagnosis: {
    text: 'I know this form does not tell me what is wrong. A clinician must check my knee.',
  },
  s10_data: {
    text: 'I agree that the clinic keeps my answers to plan my care.',
  },
  s10_contact: {
    text: 'The clinic may send me reminders about my visits.',
  },
  s10_research: {
    text: 'My answers may be used, with my name removed, to improve care.',
  },
  s10_guardian: {
    text: 'I am the parent or guardian and I agree.',
  },
  s10_laser: {
    text: 'I know that the proof for laser is mixed. It does not suit everyone.',
  },
} as const
