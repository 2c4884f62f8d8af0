import { yesNoNotSure } from './questionnaire-answers'

/** Section 6 of the questionnaire. */
export const activity = {
  s6_runs: {
    text: 'Do you run?',
    options: {
      yes: 'Yes',
      used_to: 'I used to',
      no: 'No',
    },
  },
  s6_km_w1: {
    text: 'How many km did you run in the 7 days before the pain began or got worse?',
  },
  s6_km_w0: {
    text: 'And in the 7 days before that?',
  },
  s6_days: {
    text: 'How many days a week do you run?',
  },
  s6_longest: {
    text: 'How long was your longest run in the last month, in km?',
  },
  s6_surface: {
    text: 'Where do you run most?',
    options: {
      road: 'Road or pavement',
      slope: 'The sloping edge of a road',
      track: 'Track',
      treadmill: 'Treadmill',
      grass: 'Grass or park',
      trail: 'Rough ground',
      sand: 'Sand',
      hills: 'Hills',
    },
  },
  s6_shoe_months: {
    text: 'How many months have you used these running shoes?',
  },
  s6_shoe_worn: {
    text: 'Are your shoes worn out or do they not fit well?',
    options: yesNoNotSure,
  },
  s6_warmup: {
    text: 'Do you warm up before you run?',
    options: {
      always: 'Always',
      sometimes: 'Sometimes',
      never: 'Never',
    },
  },
  s6_strength: {
    text: 'How many days a week do you do leg strength work?',
  },
  s6_other: {
    text: 'What other sport or heavy work do you do?',
  },
} as const
