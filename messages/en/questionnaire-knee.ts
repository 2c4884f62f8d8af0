import { yesNo } from './questionnaire-answers'

/** Sections 3 to 5 of the questionnaire: where it hurts, the pain, how it started. */
export const knee = {
  s3_side: {
    text: 'Which knee hurts?',
    options: {
      left: 'Left',
      right: 'Right',
      both: 'Both',
    },
  },
  s3_zones: {
    text: 'Touch the places that hurt.',
  },
  s3_worst: {
    text: 'Which place is the worst?',
  },
  s3_finger: {
    text: 'Can you point to the pain with one finger?',
    options: {
      one_spot: 'Yes, one spot',
      wide: 'No, a wide area',
      moves: 'It moves around',
    },
  },
  s3_hip: {
    text: 'Do you also have pain in your hip, groin or thigh?',
    options: yesNo,
  },
  s4_now: {
    text: 'How bad is the pain right now?',
  },
  s4_avg: {
    text: 'How bad was it on average in the last 7 days?',
  },
  s4_worst: {
    text: 'How bad was it at its worst in the last 7 days?',
  },
  s4_pattern: {
    text: 'When does it hurt?',
    options: {
      start_eases: 'At the start, then it eases as I move',
      during: 'It comes on while I am active',
      after: 'It comes on after I stop, or the next day',
      everyday: 'With everyday things, like walking',
      rest_days: 'Even on days off',
      constant: 'All the time',
    },
  },
  s4_provoke: {
    text: 'What makes it worse?',
    options: {
      run_flat: 'Running on flat ground',
      run_down: 'Running downhill',
      run_up: 'Running uphill',
      stairs_down: 'Going down stairs',
      stairs_up: 'Going up stairs',
      squat: 'Squatting, or a low toilet',
      kneel: 'Kneeling, for example in prayer',
      sit_long: 'Sitting for a long time',
      jump: 'Jumping or landing',
      twist: 'Turning or twisting',
      walk: 'Walking',
      stand_long: 'Standing for a long time',
      straighten: 'Straightening the knee',
      after_rest: 'The first steps after rest',
      none: 'None of these',
    },
  },
  s4_symptoms: {
    text: 'Have you noticed any of these?',
    options: {
      swelling: 'Swelling',
      giving_way: 'The knee gives way',
      catching: 'It catches',
      click_pain: 'Clicking that hurts',
      click_nopain: 'Clicking with no pain',
      grinding: 'Grinding feeling',
      cap_slips: 'The kneecap slips to the side',
      soft_lump: 'A soft puffy lump on the kneecap',
      none: 'None of these',
    },
  },
  s4_stiff: {
    text: 'Is the knee stiff in the morning?',
    options: {
      none: 'No',
      le30: 'Yes, for up to 30 minutes',
      gt30: 'Yes, for more than 30 minutes',
    },
  },
  s4_eases: {
    text: 'What helps?',
    options: {
      rest: 'Rest',
      moving: 'Gentle moving',
      cold: 'Cold pack',
      heat: 'Warmth',
      pills: 'Painkillers',
      nothing: 'Nothing yet',
    },
  },
  s5_onset: {
    text: 'How did it start?',
    options: {
      injury: 'Suddenly, with an injury',
      sudden: 'Suddenly, with no injury',
      gradual: 'Bit by bit',
      came_back: 'An old problem came back',
    },
  },
  s5_how: {
    text: 'What happened?',
    options: {
      twist: 'I twisted with my foot planted',
      blow: 'A direct knock',
      fall: 'I fell on the knee',
      landing: 'I landed from a jump',
      bent_back: 'It bent backwards',
      side_hit: 'Something hit it from the side',
      crash: 'A road crash',
      other: 'Something else',
    },
  },
  s5_how_long: {
    text: 'How long have you had it?',
    options: {
      lt2d: 'Less than 2 days',
      '2_14d': '2 days to 2 weeks',
      '2_6w': '2 to 6 weeks',
      '6_12w': '6 to 12 weeks',
      '3_12m': '3 to 12 months',
      gt1y: 'Over a year',
    },
  },
  s5_trend: {
    text: 'Is it getting better?',
    options: {
      better: 'Better',
      same: 'About the same',
      worse: 'Worse',
    },
  },
  s5_tried: {
    text: 'What have you tried?',
    options: {
      rest: 'Rest',
      ice: 'Cold pack',
      heat: 'Warmth',
      exercise: 'Exercises',
      brace: 'Brace or wrap',
      pills: 'Painkillers',
      physio: 'Physio',
      laser: 'Laser',
      injection: 'Injection',
      none: 'Nothing yet',
    },
  },
} as const
