import { aboutYou } from './questionnaire-about-you'
import { activity } from './questionnaire-activity'
import { agreement } from './questionnaire-agreement'
import { yesNoNotSure } from './questionnaire-answers'
import { goals } from './questionnaire-goals'
import { health } from './questionnaire-health'
import { knee } from './questionnaire-knee'
import { laser } from './questionnaire-laser'
import { safety } from './questionnaire-safety'
import { pictures, sides, views, zones } from './questionnaire-zones'

/** Every text of the questionnaire by question id and option code. Plain strings without parameters. */
export const questionnaire = {
  sections: {
    1: 'About you',
    2: 'Safety check (asked before anything else)',
    3: 'Where it hurts',
    4: 'Your pain',
    5: 'How it started',
    6: 'Running and activity',
    7: 'Your health',
    8: 'Which visit, and laser safety',
    9: 'What you want to do again',
    10: 'Your agreement',
  },
  questions: {
    ...aboutYou,
    ...safety,
    ...knee,
    ...activity,
    ...health,
    ...laser,
    ...goals,
    ...agreement,
  },
  answers: yesNoNotSure,
  /** Words for the two ends of the 0 to 10 scales: pain (NPRS) and ability (PSFS). */
  scales: {
    pain: { low: 'No pain', high: 'The worst pain you can imagine' },
    ability: { low: 'Cannot do it at all', high: 'Can do it as well as before the problem' },
  },
  zones,
  sides,
  views,
  pictures,
} as const
