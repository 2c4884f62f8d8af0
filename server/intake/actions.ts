'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import type { QuestionPageState } from '@/domain/forms/question-page-state'
import { pageFor } from '@/domain/intake/form-pages'
import { rawAnswersFromForm } from '@/domain/intake/form-values'
import { isDateParts, isoFromParts } from '@/domain/intake/values/typed-date'
import { LOCALES, type Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { database } from '../database'
import { patientAction } from '../guard/patient-action'
import { tryBirthDate } from './answer-access'
import { isLeftEmpty, problemMessages, warningMessages } from './answer-messages'
import { isStopped } from './emergency-stop'
import { keepPosted } from './keep-posted'
import { nextStep, stepAddress, stepNamed } from './next-step'
import { openForm, rememberAnswerAccess, rememberGiven } from './open-form'
import { savePage } from './save-page'
import { sendForm } from './send-form'

const formFields = { form: z.uuid(), locale: z.enum(LOCALES) }
const homeOf = (locale: Locale, formId: string) => `/${locale}/intake/${formId}`
const refused = (locale: Locale) => translator(locale, 'common')('errors.refused')

const pageSchema = z.object({
  ...formFields,
  page: z.string().max(40),
  from: z.literal('check').optional(),
  later: z.literal('yes').optional(),
  acknowledged: z.literal('yes').optional(),
})

/** Saves a page of the health form and leads on; a worrying answer leads to the advice first. */
export const savePageAction = patientAction<typeof pageSchema, QuestionPageState>({
  name: 'intake.save',
  limit: { name: 'intake.save', limit: 600, windowSeconds: 600 },
  schema: pageSchema,
  message: refused,
  run: async ({ form: formId, page: slug, from, later, acknowledged }, { locale, values }) => {
    const home = homeOf(locale, formId)
    const open = await openForm(formId)
    const page = pageFor(slug)
    if (!page) return { redirectTo: home }
    // what was typed stays on the page, whose link may be opened again beside it
    if (!open) return { errors: [{ fieldId: 'main', message: translator(locale, 'typed')('closed') }] }
    const { reading } = open
    const raw = rawAnswersFromForm(Object.entries(values))
    const key = { formId, patientId: open.form.patientId }
    const saved = await savePage(database(), { ...key, page, raw, reading, language: locale })
    if (!saved.ok) return { redirectTo: home }

    const { form, read, alarms } = saved
    await rememberGiven(open, read.given)
    const problems = later ? read.problems.filter((problem) => !isLeftEmpty(problem)) : read.problems
    await keepPosted({ formId, page, values, isInOrder: problems.length === 0 })
    const next = nextStep({ page, form, reading, revealed: read.revealed, fromCheck: from === 'check' })
    if (isStopped({ form }) || alarms.length > 0) {
      return { redirectTo: `${home}/advice?next=${problems.length > 0 ? slug : next.to}` }
    }
    if (problems.length === 0 && later) return { redirectTo: `${home}?saved=yes` }
    const warnings = problems.length === 0 && !acknowledged ? read.warnings : []
    if (problems.length === 0 && warnings.length === 0) return { redirectTo: stepAddress(home, next) }
    // what was in order is saved and may have changed what the page asks
    refresh()
    return {
      errors: problemMessages(locale, problems),
      warnings: warningMessages(locale, warnings),
      version: form.version,
    }
  },
})

const birthDateSchema = z.object({ ...formFields, next: z.string().max(40) })

/** Lets the browser of someone who knows the date of birth see the stored answers. */
export const birthDateAction = patientAction({
  name: 'intake.birth-date',
  limit: { name: 'intake.birth-date', limit: 60, windowSeconds: 3600 },
  schema: birthDateSchema,
  message: refused,
  run: async ({ form: formId, next }, { locale, values }) => {
    const home = homeOf(locale, formId)
    const refuse = (code: 'not_a_date' | 'no_match' | 'too_many_tries') => ({
      errors: [{ fieldId: 'field-birth', message: translator(locale, 'intake')(`birthDate.${code}`) }],
    })
    if (!(await openForm(formId))) return { redirectTo: home }
    const typed = rawAnswersFromForm(Object.entries(values)).birth
    const born = isDateParts(typed) ? isoFromParts(typed) : null
    if (!born) return refuse('not_a_date')
    const tried = await tryBirthDate(database(), { formId, dateOfBirth: born })
    if (!tried.ok) return refuse(tried.code)
    await rememberAnswerAccess(formId, tried.token)
    return { redirectTo: stepAddress(home, stepNamed(next)) }
  },
})

const sendSchema = z.object(formFields)

/** Sends the health form to the clinic; an incomplete one comes back with what is missing. */
export const sendFormAction = patientAction({
  name: 'intake.send',
  limit: { name: 'intake.send', limit: 60, windowSeconds: 600 },
  schema: sendSchema,
  message: refused,
  run: async ({ form: formId }, { locale }) => {
    const home = homeOf(locale, formId)
    const open = await openForm(formId)
    if (!open) return { redirectTo: home }
    const sent = await sendForm(database(), { formId, patientId: open.form.patientId })
    if (sent.ok) return { redirectTo: sent.alarms.length > 0 ? `${home}/advice?next=sent` : `${home}/sent` }
    if (sent.code === 'emergency') return { redirectTo: `${home}/advice` }
    return { redirectTo: sent.code === 'incomplete' ? `${home}/check` : home }
  },
})
