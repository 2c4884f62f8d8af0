import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { may, type Permission } from '@/domain/access/permissions'
import { EMPTY_FORM, type FormState } from '@/domain/forms/form-state'
import { translator } from '@/messages/translator'
import { currentSession, lockedStaff, type StaffActor } from '../auth/current-staff'
import { isFreshlyProved } from '../auth/fresh-proof'
import type { StaffSession } from '../auth/staff-session'
import { reportFailure } from '../log/report-failure'
import { fieldErrors } from './field-errors'
import { formFields, withoutFields } from './form-fields'
import { originVerdict } from './own-origin'
import type { ActionResult, ActionState } from './patient-action'

type StaffAction<Schema extends z.ZodType, State extends FormState> = {
  name: string
  permission: Permission
  schema: Schema
  /** Words for an issue's code; staff pages are English first. */
  message: (code: string, field: string) => string
  /** Needs both factors to have been given a short while ago: what it does cannot be undone. */
  fresh?: true
  /** Fields that are never given back to the browser. */
  secretFields?: readonly string[]
  run: (input: z.output<Schema>, actor: StaffActor, session: StaffSession) => Promise<ActionResult<State>>
}

/**
 * Makes a form's server action for signed-in staff: origin, session, permission, size and shape are checked here.
 * Without a live session or the permission it does nothing and says so; what was typed stays in the form.
 */
export function staffAction<Schema extends z.ZodType, State extends FormState = FormState>(
  action: StaffAction<Schema, State>,
) {
  return async (previous: ActionState<State>, data: FormData): Promise<ActionState<State>> => {
    const fields = formFields(data)
    const values = withoutFields(fields ?? {}, action.secretFields ?? [])
    const refuse = (
      key: 'refused' | 'not_allowed' | 'locked' | 'signed_out' | 'prove' | 'failed',
      failureId = '',
    ): ActionState<State> => ({
      ...previous,
      values,
      errors: [{ fieldId: 'main', message: translator('en', 'common')(`errors.${key}`, { failureId }) }],
    })

    if (!fields || originVerdict(await headers()) !== 'own') return refuse('refused')
    const session = await currentSession()
    if (!session) return { ...refuse((await lockedStaff()) ? 'locked' : 'signed_out'), locked: true }
    const actor = session.staff
    if (!may(actor.role, action.permission)) return refuse('not_allowed')
    if (action.fresh && !isFreshlyProved(session, 'form')) return refuse('prove')
    const input = action.schema.safeParse(fields)
    if (!input.success) return { ...previous, values, errors: fieldErrors(input.error, action.message) }
    let result: ActionResult<State>
    try {
      result = await action.run(input.data, actor, session)
    } catch (error) {
      return refuse('failed', reportFailure(action.name, error))
    }
    if (result.redirectTo !== undefined) redirect(result.redirectTo)
    return { ...EMPTY_FORM, values, ...result }
  }
}
