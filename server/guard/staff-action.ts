import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { may, type Permission } from '@/domain/access/permissions'
import { EMPTY_FORM, type FormState } from '@/domain/forms/form-state'
import { translator } from '@/messages/translator'
import { currentStaff, lockedStaff, type StaffActor } from '../auth/current-staff'
import { reportFailure } from '../log/report-failure'
import { fieldErrors } from './field-errors'
import { formFields } from './form-fields'
import { originVerdict } from './own-origin'
import type { ActionResult, ActionState } from './patient-action'

type StaffAction<Schema extends z.ZodType, State extends FormState> = {
  name: string
  permission: Permission
  schema: Schema
  /** Words for an issue's code; staff pages are English first. */
  message: (code: string, field: string) => string
  run: (input: z.output<Schema>, actor: StaffActor) => Promise<ActionResult<State>>
}

/**
 * Makes a form's server action for signed-in staff: origin, session, permission, size and shape are checked here.
 * Without a live session or the permission it does nothing and says so; what was typed stays in the form.
 */
export function staffAction<Schema extends z.ZodType, State extends FormState = FormState>(
  action: StaffAction<Schema, State>,
) {
  return async (previous: ActionState<State>, data: FormData): Promise<ActionState<State>> => {
    const values = formFields(data)
    const refuse = (
      key: 'refused' | 'not_allowed' | 'locked' | 'signed_out' | 'failed',
      failureId = '',
    ): ActionState<State> => ({
      ...previous,
      values: values ?? {},
      errors: [{ fieldId: 'main', message: translator('en', 'common')(`errors.${key}`, { failureId }) }],
    })

    if (!values || originVerdict(await headers()) !== 'own') return refuse('refused')
    const actor = await currentStaff()
    if (!actor) return { ...refuse((await lockedStaff()) ? 'locked' : 'signed_out'), locked: true }
    if (!may(actor.role, action.permission)) return refuse('not_allowed')
    const input = action.schema.safeParse(values)
    if (!input.success) return { ...previous, values, errors: fieldErrors(input.error, action.message) }
    let result: ActionResult<State>
    try {
      result = await action.run(input.data, actor)
    } catch (error) {
      return refuse('failed', reportFailure(action.name, error))
    }
    if (result.redirectTo !== undefined) redirect(result.redirectTo)
    return { ...EMPTY_FORM, values, ...result }
  }
}
