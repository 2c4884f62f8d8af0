import { cookies } from 'next/headers'
import type { Answers } from '@/domain/intake/answers'
import type { QuestionId } from '@/domain/intake/question-id'
import { recordAudit } from '../audit/record-audit'
import { database } from '../database'
import { answersCookie, cookieName, cookieOptions } from '../links/cookie'
import { formAccess } from '../links/form-access'
import { ANSWERS_IDLE_MINUTES, hasAnswerAccess } from './answer-access'
import { openGiven, sealGiven } from './given-answers'
import { type LoadedForm, loadForm } from './load-form'
import { type Reading, readableAnswers } from './readable-answers'

/** Cookie that names the questions a browser without reading rights has answered itself. */
const givenCookie = (formId: string) => cookieName(`genu-given-${formId}`)

const MINUTES_A_DAY = 1440

export type OpenForm = {
  form: LoadedForm
  reading: Reading
  /** The stored answers that this browser may see. */
  readable: Answers
}

/** The form as this browser may open it; null for every form that it may not, whether or not it exists. */
export async function openForm(formId: string): Promise<OpenForm | null> {
  const access = await formAccess(formId)
  if (!access) return null
  const form = await loadForm(database(), access)
  if (!form) return null
  const jar = await cookies()
  const token = jar.get(answersCookie(formId))?.value
  const reading: Reading = (await hasAnswerAccess(database(), { formId, token }))
    ? { all: true }
    : { all: false, given: new Set(openGiven({ formId, cookie: jar.get(givenCookie(formId))?.value })) }
  return { form, reading, readable: readableAnswers(form.answers, reading) }
}

/** Lets this browser see again what it has just answered, where it may not read the rest. */
export async function rememberGiven(open: OpenForm, questions: readonly QuestionId[]) {
  if (open.reading.all) return
  const value = sealGiven({ formId: open.form.id, questions: [...open.reading.given, ...questions] })
  const jar = await cookies()
  jar.set(givenCookie(open.form.id), value, cookieOptions(ANSWERS_IDLE_MINUTES / MINUTES_A_DAY))
}

/** Lets this browser read the form's stored answers (token from `grantAnswerAccess` or `tryBirthDate`). */
export async function rememberAnswerAccess(formId: string, token: string) {
  const jar = await cookies()
  jar.set(answersCookie(formId), token, cookieOptions(1))
}

/** Records that stored answers were put on a page. */
export async function recordReading({ form, readable }: OpenForm, page: string) {
  const answers = Object.keys(readable).length
  if (answers === 0) return
  await database().transaction((tx) =>
    recordAudit(tx, {
      actor: { kind: 'patient', id: form.patientId },
      action: 'form.read',
      subject: { kind: 'form', id: form.id },
      patientId: form.patientId,
      detail: { page, answers },
    }),
  )
}
