import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { EMPTY_FORM, type FieldError, type FormState } from '@/domain/forms/form-state'
import { translator } from '@/messages/translator'
import { reportFailure } from '../log/report-failure'
import { clientAddress } from './client-address'
import { fieldErrors } from './field-errors'
import { formFields, withoutFields } from './form-fields'
import { originVerdict } from './own-origin'
import type { ActionResult, ActionState } from './patient-action'

type SignInAction<Schema extends z.ZodType, State extends FormState> = {
  name: string
  schema: Schema
  /** Fields that are never given back to the browser. */
  secretFields: readonly string[]
  message: (code: string, field: string) => string
  /** Takes the tries' rate itself: which limits apply depends on what was typed. */
  run: (input: z.output<Schema>, context: { client: string }) => Promise<ActionResult<State>>
}

/**
 * Makes the actions of signing in, which nobody has a live session for yet: origin, size and shape are checked here.
 * What was typed comes back with a refusal, secrets left out.
 */
export function signInAction<Schema extends z.ZodType, State extends FormState = FormState>(
  action: SignInAction<Schema, State>,
) {
  return async (previous: ActionState<State>, data: FormData): Promise<ActionState<State>> => {
    const fields = formFields(data)
    const values = withoutFields(fields ?? {}, action.secretFields)
    const refuse = (errors: readonly FieldError[]): ActionState<State> => ({ ...previous, values, errors })
    const say = (key: 'refused' | 'failed', failureId = '') =>
      refuse([{ fieldId: 'main', message: translator('en', 'common')(`errors.${key}`, { failureId }) }])

    const requestHeaders = await headers()
    if (!fields || originVerdict(requestHeaders) !== 'own') return say('refused')
    const input = action.schema.safeParse(fields)
    if (!input.success) return refuse(fieldErrors(input.error, action.message))
    let result: ActionResult<State>
    try {
      result = await action.run(input.data, { client: clientAddress(requestHeaders) })
    } catch (error) {
      return say('failed', reportFailure(action.name, error))
    }
    if (result.redirectTo !== undefined) redirect(result.redirectTo)
    return { ...EMPTY_FORM, values, ...result }
  }
}
