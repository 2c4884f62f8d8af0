import { z } from 'zod'
import { QUESTION_IDS, type QuestionId } from '@/domain/intake/question-id'
import { now } from '../clock/now'
import { seal, unseal } from '../crypto/sealed'
import { ANSWERS_IDLE_MINUTES } from './answer-access'

const content = z.object({ questions: z.array(z.enum(QUESTION_IDS)), savedAt: z.number() })
const place = (formId: string) => ({ table: 'cookie', column: 'given_answers', rowId: formId })

/**
 * Which answers this browser has given itself, for a browser that may not read the rest: it sees them again without
 * the date of birth. Sealed, bound to the form, worth 30 minutes after the last save.
 * @returns the value of the cookie `givenCookie(formId)`: question ids, never answers
 */
export function sealGiven({ formId, questions }: { formId: string; questions: readonly QuestionId[] }) {
  const savedAt = now().epochMilliseconds
  return seal(place(formId), { questions: [...new Set(questions)], savedAt }).toString('base64url')
}

/** The questions named by such a cookie; none when it is missing, too old, another form's or not ours. */
export function openGiven({ formId, cookie }: { formId: string; cookie: string | undefined }): QuestionId[] {
  if (!cookie) return []
  try {
    const { questions, savedAt } = content.parse(unseal(place(formId), Buffer.from(cookie, 'base64url')))
    const idleMinutes = (now().epochMilliseconds - savedAt) / 60_000
    return idleMinutes < ANSWERS_IDLE_MINUTES ? questions : []
  } catch {
    return []
  }
}
