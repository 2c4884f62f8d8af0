import type { en } from '../en/catalogue'
import type { Translation } from '../translation'
import { advice } from './advice'
import { questionnaire } from './questionnaire'
import { rules } from './rules'
import { topics } from './topics'

/** Every area of the Urdu interface text (draft until signed off: see docs/urdu-review.md). */
export const ur: Translation<typeof en> = { advice, questionnaire, rules, topics }
