import { yesNo, yesNoNotSure } from './questionnaire-answers'

/** Section 2 of the questionnaire: every answer here can stop a booking. */
export const safety = {
  s2_breath: {
    text: 'Do you have sudden trouble breathing, chest pain, or are you coughing up blood?',
    options: yesNo,
  },
  s2_foot_cold: {
    text: 'Since this began, has your foot turned cold, pale, blue or numb, or can you not move it?',
    options: yesNo,
  },
  s2_shape: {
    text: 'Has the knee newly changed shape, or is the kneecap out of place now?',
    options: yesNo,
  },
  s2_injury: {
    text: 'Did you hurt this knee in the last 7 days? For example a fall, a twist, a knock or a crash.',
    options: yesNo,
  },
  s2_wound: {
    text: 'Is there a deep cut near the knee, or can you see bone?',
    options: yesNo,
  },
  s2_walk_then: {
    text: 'Right after you got hurt, could you take 4 steps? Limping counts as yes.',
    options: yesNoNotSure,
  },
  s2_walk_now: {
    text: 'Can you take 4 steps now? Limping counts as yes.',
    help: 'If it hurts too much to try, choose No. If you could not walk before this problem, please call us.',
    options: yesNo,
  },
  s2_bend90: {
    text: 'Can you bend the knee as far as when you sit on a chair?',
    options: yesNoNotSure,
  },
  s2_tender_cap: {
    text: 'Press softly on the kneecap. Is that bone very sore, and no other bone?',
    options: yesNoNotSure,
  },
  s2_tender_fib: {
    text: 'Press the small bony knob on the outer side, just below the knee. Is it sore?',
    options: yesNoNotSure,
  },
  s2_slr: {
    text: 'Lie down. Can you lift your leg with the knee straight?',
    options: yesNoNotSure,
  },
  s2_pop: {
    text: 'Did you feel or hear a pop when it happened?',
    options: yesNoNotSure,
  },
  s2_swell_fast: {
    text: 'Did the knee swell up a lot in the first two hours?',
    options: yesNoNotSure,
  },
  s2_hot_red: {
    text: 'Is the knee hot, swollen and red (or darker than your other knee)?',
    options: yesNo,
  },
  s2_swollen_bad: {
    text: 'Is the knee very swollen?',
    options: yesNo,
  },
  s2_fever: {
    text: 'Do you have a fever, shivers, or feel very ill?',
    options: yesNo,
  },
  s2_locked: {
    text: 'Does the knee get stuck, so that you cannot fully bend or straighten it?',
    options: {
      no: 'No',
      comes_goes: 'Yes, but it frees itself',
      yes_now: 'Yes, it is stuck now',
    },
  },
  s2_calf: {
    text: 'Is one calf or leg newly swollen, sore, warm or a different colour?',
    options: yesNo,
  },
  s2_clot_risk: {
    text: 'Is any of this true for you?',
    options: {
      bed_rest: 'In bed for 3 days or more this month',
      surgery: 'An operation in the last 3 months',
      journey: 'A trip of over 4 hours in the last month',
      baby: 'Pregnant, or had a baby in the last 6 weeks',
      cancer_tx: 'Having cancer treatment',
      clot_before: 'Had a blood clot before',
      hormones: 'Taking hormone pills',
      plaster: 'Leg in plaster',
      none: 'None of these',
    },
  },
  s2_weak: {
    text: 'Is your leg newly weak or numb? For example, you trip on your toes.',
    options: yesNo,
  },
  s2_night: {
    text: 'Does the pain wake you most nights, even when you rest the knee?',
    options: yesNo,
  },
  s2_wtloss: {
    text: 'Have you lost weight without trying, or do you sweat a lot at night?',
    options: yesNo,
  },
  s2_lump: {
    text: 'Is there a hard lump on the bone near the knee that is new or growing?',
    options: yesNo,
  },
} as const
