import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { EMPTY_FORM, type FieldError, type FormState, type FormValues } from '@/domain/forms/form-state'
import { isLocale, type Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { reportFailure } from '../log/report-failure'
import { type RateLimit, takeRate } from '../rate/take-rate'
import { clientAddress } from './client-address'
import { fieldErrors } from './field-errors'
import { formFields } from './form-fields'
import { originVerdict } from './own-origin'

export type ActionContext = { locale: Locale; values: FormValues; client: string }

/** What a form's state holds beyond errors and values: an action may leave any of it out. */
type Extras<State extends FormState> = Partial<Omit<State, keyof FormState>>
export type ActionState<State extends FormState> = FormState & Extras<State>

/** How an action ends: it leads on, or the form comes back, by default without errors and with what was typed. */
export type ActionResult<State extends FormState> =
  | { redirectTo: string }
  | ({ redirectTo?: undefined } & Partial<FormState> & Extras<State>)

type PatientAction<Schema extends z.ZodType, State extends FormState> = {
  /** Name in logs and limits, `area.verb`. */
  name: string
  /** Its issues' messages are codes that `message` puts into words. */
  schema: Schema
  limit: RateLimit
  message: (locale: Locale, code: string, field: string) => string
  run: (input: z.output<Schema>, context: ActionContext) => Promise<ActionResult<State>>
}

/**
 * Makes a form's server action for people without an account. Every such action is a public address, so it checks
 * origin, size, rate and shape here and hands `run` parsed input only. Whatever happens, the typed values come back.
 */
export function patientAction<Schema extends z.ZodType, State extends FormState = FormState>(
  action: PatientAction<Schema, State>,
) {
  return async (previous: ActionState<State>, data: FormData): Promise<ActionState<State>> => {
    const values = formFields(data)
    const locale = isLocale(values?.locale) ? values.locale : 'en'
    // the form stays as it stood, on the step that it had come to
    const refuse = (errors: readonly FieldError[]): ActionState<State> => ({
      ...previous,
      values: values ?? {},
      errors,
    })
    const say = (key: 'refused' | 'too_many' | 'failed', failureId = '') =>
      refuse([{ fieldId: 'main', message: translator(locale, 'common')(`errors.${key}`, { failureId }) }])

    const requestHeaders = await headers()
    if (!values || originVerdict(requestHeaders) !== 'own') return say('refused')
    const context = { locale, values, client: clientAddress(requestHeaders) }
    let result: ActionResult<State>
    try {
      if (!(await takeRate(action.limit, context.client))) return say('too_many')
      const input = action.schema.safeParse(values)
      if (!input.success) {
        return refuse(fieldErrors(input.error, (code, field) => action.message(locale, code, field)))
      }
      result = await action.run(input.data, context)
    } catch (error) {
      return say('failed', reportFailure(action.name, error))
    }
    if (result.redirectTo !== undefined) redirect(result.redirectTo)
    return { ...EMPTY_FORM, values, ...result }
  }
}
