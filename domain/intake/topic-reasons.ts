import type { QuestionId } from './question-id'

/** What a reason of `Assessment.reasons` points at, for printing it in words. */
export type TopicReason =
  | { readonly about: 'age' }
  | { readonly about: 'red_flag' }
  | { readonly about: 'zone'; readonly zone: string }
  /** The answer `code` to `question`. */
  | { readonly about: 'answer'; readonly question: QuestionId; readonly code: string }

const QUESTION_OF: Readonly<Record<string, QuestionId>> = {
  provoke: 's4_provoke',
  symptom: 's4_symptoms',
  how: 's5_how',
  surface: 's6_surface',
  prev: 's7_prev',
  onset: 's5_onset',
  stiff: 's4_stiff',
  pattern: 's4_pattern',
}

/** Takes a reason code apart (`provoke:stairs_down`). Throws a RangeError on a code that no topic uses. */
export function topicReason(reason: string): TopicReason {
  const [kind = '', code = ''] = reason.split(':')
  const question = QUESTION_OF[kind]
  if (question) return { about: 'answer', question, code }
  if (kind === 'zone') return { about: 'zone', zone: code }
  if (kind === 'age') return { about: 'age' }
  if (reason === 'red_flag') return { about: 'red_flag' }
  if (reason === 'answer:pop') return { about: 'answer', question: 's2_pop', code: 'yes' }
  if (reason === 'answer:locks') return { about: 'answer', question: 's2_locked', code: 'comes_goes' }
  throw new RangeError(`no such topic reason: ${reason}`)
}
