import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { EMPTY_FORM, type FormState, type FormValues } from '@/domain/forms/form-state'
import { isLocale, type Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { reportFailure } from '../log/report-failure'
import { type RateLimit, takeRate } from '../rate/take-rate'
import { clientAddress } from './client-address'
import { formFields } from './form-fields'
import { originVerdict } from './own-origin'

export type ActionContext = { locale: Locale; values: FormValues; client: string }
export type ActionResult<State> = { redirectTo: string } | Partial<State>

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
  return async (previous: State, data: FormData): Promise<State> => {
    const values = formFields(data)
    const locale = isLocale(values?.locale) ? values.locale : 'en'
    // the form stays as it stood, on the step that it had come to
    const refuse = (key: 'refused' | 'too_many' | 'failed', failureId = ''): State => ({
      ...previous,
      values: values ?? {},
      errors: [{ fieldId: 'main', message: translator(locale, 'common')(`errors.${key}`, { failureId }) }],
    })

    const requestHeaders = await headers()
    if (!values || originVerdict(requestHeaders) !== 'own') return refuse('refused')
    let result: ActionResult<State> | 'too_many'
    try {
      result = await attempt(action, { values, locale, client: clientAddress(requestHeaders) })
    } catch (error) {
      return refuse('failed', reportFailure(action.name, error))
    }
    if (result === 'too_many') return refuse('too_many')
    if ('redirectTo' in result && typeof result.redirectTo === 'string') redirect(result.redirectTo)
    return { ...EMPTY_FORM, values, ...result } as State
  }
}

async function attempt<Schema extends z.ZodType, State extends FormState>(
  action: PatientAction<Schema, State>,
  context: ActionContext,
): Promise<ActionResult<State> | 'too_many'> {
  if (!(await takeRate(action.limit, context.client))) return 'too_many'
  const input = action.schema.safeParse(context.values)
  if (input.success) return action.run(input.data, context)
  const errors = input.error.issues.map((issue) => {
    const field = String(issue.path[0] ?? 'main')
    return { fieldId: `field-${field}`, message: action.message(context.locale, issue.message, field) }
  })
  const seen = new Set<string>()
  const first = errors.filter(({ fieldId }) => !seen.has(fieldId) && seen.add(fieldId))
  return { errors: first } as unknown as Partial<State>
}
