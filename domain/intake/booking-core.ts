import type { Temporal } from 'temporal-polyfill'
import { type Answers, ageOf, codeOf, readAnswers } from './answers'
import { questionsOfSection } from './definition'
import { missingRequired } from './missing-required'
import type { QuestionId } from './question-id'
import { ruleOutcomes } from './rule-outcomes'
import { safetyTicks } from './safety-ticks'
import { visibleQuestions } from './visibility'

/** In young people knee pain can come from the hip (RF14). */
const HIP_QUESTION_UNDER_AGE = 17

const INFECTION_RISKS: readonly QuestionId[] = [
  's7_surgery',
  's7_surgery_6w',
  's7_conditions',
  's7_cancer',
  's7_meds',
]

const LASER_QUESTIONS: readonly QuestionId[] = [
  's1_sex',
  's1_can_tell',
  ...questionsOfSection(8)
    .map(({ id }) => id)
    .filter((id) => id !== 's8_service'),
  's7_surgery',
  's7_surgery_6w',
  's7_conditions',
  's7_cancer',
  's7_meds',
  's7_pregnant',
]

/**
 * The questions for the page after the tick list: what the ticks and the age call for, answered or not, so that
 * the page keeps its questions when it comes back with errors. Empty when there is nothing more to ask, and once
 * the answers already are an emergency: then the advice comes first.
 */
export function followUpQuestions(answers: Answers, today: Temporal.PlainDate): QuestionId[] {
  if (isEmergency(answers, today)) return []
  const ticked = new Set<QuestionId>(safetyTicks.map(({ id }) => id))
  return safetyQuestions(answers, today).filter(
    (id) => !ticked.has(id) || (id === 's2_locked' && answers.s2_locked !== 'no'),
  )
}

/**
 * The questions of the laser page: the laser part of the booking core without what the follow-up page asked.
 * Answers can reveal more (`s7_pregnant` after `s1_sex`): ask again until nothing is missing.
 */
export function laserQuestions(answers: Answers, today: Temporal.PlainDate): QuestionId[] {
  const asked = new Set(followUpQuestions(answers, today))
  const forLaser = wantingLaser(answers)
  const visible = new Set(visibleQuestions(forLaser, today).map(({ id }) => id))
  return LASER_QUESTIONS.filter((id) => visible.has(id) && !asked.has(id))
}

/**
 * What must still be answered before a time is taken (clinical intake specification, booking core). With `laser`
 * the laser screening counts too, whatever `s8_service` says. Empty means complete.
 */
export function missingForBooking({
  answers,
  today,
  laser,
}: {
  answers: Answers
  today: Temporal.PlainDate
  laser: boolean
}): QuestionId[] {
  const core: QuestionId[] = ['s1_for_whom', 's1_dob', ...safetyQuestions(answers, today)]
  if (!laser) return missingRequired(answers, today, core)
  return missingRequired(wantingLaser(answers), today, [...core, ...LASER_QUESTIONS])
}

/** Section 2 as shown and what its answers and the age call for besides. */
function safetyQuestions(answers: Answers, today: Temporal.PlainDate): QuestionId[] {
  const age = ageOf(answers, today)
  const ids = visibleQuestions(answers, today, { sections: [2] }).map(({ id }) => id)
  if (age !== null && age < HIP_QUESTION_UNDER_AGE) ids.push('s3_hip')
  if (codeOf(answers, 's2_hot_red') === 'yes') ids.push(...INFECTION_RISKS)
  if (codeOf(answers, 's2_night') === 'yes') ids.push('s7_cancer')
  const shown = new Set(visibleQuestions(answers, today).map(({ id }) => id))
  return [...new Set(ids)].filter((id) => shown.has(id))
}

function wantingLaser(answers: Answers): Answers {
  return answers.s8_service === 'both' ? answers : { ...answers, s8_service: 'laser' }
}

function isEmergency(answers: Answers, today: Temporal.PlainDate): boolean {
  const outcomes = [...ruleOutcomes(readAnswers(answers, today), today).values()]
  return outcomes.some(({ severity, truth }) => severity === 'emergency' && truth === 'met')
}
