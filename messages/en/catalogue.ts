import { advice } from './advice'
import { questionnaire } from './questionnaire'
import { rules } from './rules'
import { topics } from './topics'

/** Every area of the English interface text; English is the source of truth for keys. */
export const en = { advice, questionnaire, rules, topics } as const
