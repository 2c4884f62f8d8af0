/** Section 9 of the questionnaire: the activities behind the PSFS score. */
export const goals = {
  s9_act1: {
    text: 'Name one thing that is hard because of your knee.',
  },
  s9_act1_score: {
    text: 'How well can you do it today?',
  },
  s9_act2: {
    text: 'Name a second thing.',
  },
  s9_act2_score: {
    text: 'How well can you do it today?',
  },
  s9_act3: {
    text: 'Name a third thing.',
  },
  s9_act3_score: {
    text: 'How well can you do it today?',
  },
  s9_goal: {
    text: 'What is your main goal, and by when?',
  },
} as const
