'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { writtenText } from '@/domain/forms/written-text'
import { LASER_RULE_IDS, RED_FLAG_IDS } from '@/domain/intake/rules/rule-id'
import { formatTime } from '@/domain/time/format'
import { translator } from '@/messages/translator'
import { staffAction } from '../../guard/staff-action'
import { staffPlace } from '../staff-place'
import { markFlag } from './mark-flag'
import { REVIEW_OUTCOMES, signOff } from './sign-off'

const words = translator('en', 'staffForms')
const message = (code: string) => words(`errors.${code}` as 'errors.malformed')
const problem = (text: string) => ({ errors: [{ fieldId: 'main', message: text }] })

const form = {
  formId: z.uuid('malformed'),
  version: z.coerce.number('malformed').int('malformed'),
}

/** Marks one flag as reviewed. */
export const markFlagReviewed = staffAction({
  name: 'staff.mark-flag',
  permission: 'form.review',
  schema: z.object({ ...form, ruleId: z.enum([...RED_FLAG_IDS, ...LASER_RULE_IDS], 'malformed') }),
  message,
  run: async (input, actor) => {
    const result = await markFlag(actor, input)
    if (!result.ok) return problem(message(result.code))
    revalidatePath('/staff', 'layout')
    return { redirectTo: `/staff/forms/${input.formId}#flag-${input.ruleId}` }
  },
})

/** Signs the review of a form. */
export const signOffForm = staffAction({
  name: 'staff.sign-off',
  permission: 'form.review',
  schema: z.object({
    ...form,
    outcome: z.enum(REVIEW_OUTCOMES, 'outcome_missing'),
    note: writtenText({ max: 2000, codes: { long: 'note_long', hidden: 'text_hidden' } }).default(''),
  }),
  message,
  run: async (input, actor) => {
    const result = await signOff(actor, input)
    if (!result.ok && result.code === 'already_signed') {
      const { timeZone } = (await staffPlace({ actor })).location
      const time = formatTime({ at: result.at, timeZone, locale: 'en' })
      return problem(words('errors.already_signed', { by: result.by, time }))
    }
    if (!result.ok) return problem(message(result.code))
    revalidatePath('/staff', 'layout')
    return { redirectTo: `/staff/forms/${input.formId}?done=signed#sign-off` }
  },
})
