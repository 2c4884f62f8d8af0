'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { VISIT_STATES } from '@/domain/appointments/status'
import { writtenText } from '@/domain/forms/written-text'
import { translator } from '@/messages/translator'
import { staffAction } from '../../guard/staff-action'
import { changeWords } from '../change-words'
import { changeStatus, DAY_STEPS } from './change-status'
import { decidePending } from './decide-pending'
import { sendLink } from './send-link'
import { visitTimeZone } from './visit-time-zone'

const words = translator('en', 'staffAppointment')
const message = (code: string) => words(`errors.${code}` as 'errors.malformed')
const problem = (text: string, fieldId = 'main') => ({ errors: [{ fieldId, message: text }] })

const visit = {
  appointmentId: z.uuid('malformed'),
  version: z.coerce.number('malformed').int('malformed'),
}

/** Takes a visit one step along the day, from Today or from its own page, and shows that page again. */
export const changeVisitStatus = staffAction({
  name: 'staff.change-status',
  permission: 'appointment.change-status',
  schema: z.object({
    ...visit,
    step: z.enum(DAY_STEPS, 'malformed'),
    from: z.enum(['today', 'appointment'], 'malformed'),
    show: z
      .enum([...VISIT_STATES, 'all'])
      .optional()
      .catch(undefined),
    place: z
      .string()
      .regex(/^[a-z0-9-]{1,64}$/)
      .optional()
      .catch(undefined),
  }),
  message,
  run: async ({ from, show, place, ...step }, actor) => {
    const result = await changeStatus(actor, step)
    if (!result.ok) return problem(result.code === 'changed' ? changeWords(result) : message(result.code))
    revalidatePath('/staff', 'layout')
    if (from === 'appointment') return { redirectTo: `/staff/appointments/${step.appointmentId}` }
    const query = new URLSearchParams({
      ...(show && { show }),
      ...(place && { place }),
      done: step.appointmentId,
    })
    return { redirectTo: `/staff?${query}#visit-${step.appointmentId}` }
  },
})

/** A practitioner's decision about a laser booking: confirm it. */
export const clearLaser = staffAction({
  name: 'staff.clear-laser',
  permission: 'appointment.decide-laser',
  schema: z.object(visit),
  message,
  run: async (input, actor) => decided(await decidePending(actor, { ...input, decision: 'clear' }), input),
})

/** A practitioner's decision about a laser booking: decline it, with a reason. */
export const declineLaser = staffAction({
  name: 'staff.decline-laser',
  permission: 'appointment.decide-laser',
  schema: z.object({
    ...visit,
    reason: writtenText({
      max: 1000,
      codes: { missing: 'reason_missing', long: 'reason_long', hidden: 'text_hidden' },
    }),
  }),
  message,
  run: async (input, actor) => decided(await decidePending(actor, { ...input, decision: 'decline' }), input),
})

/** Mails the patient a new link. */
export const sendFormLink = staffAction({
  name: 'staff.send-link',
  permission: 'form.send-link',
  schema: z.object({ appointmentId: visit.appointmentId }),
  message,
  run: async ({ appointmentId }, actor) => {
    const result = await sendLink(actor, { appointmentId })
    if (!result.ok) return problem(message(result.code))
    revalidatePath('/staff', 'layout')
    return { redirectTo: `/staff/appointments/${appointmentId}#messages` }
  },
})

async function decided(
  result: Awaited<ReturnType<typeof decidePending>>,
  { appointmentId }: { appointmentId: string },
) {
  if (!result.ok && result.code === 'changed') {
    return problem(changeWords({ change: result.change, timeZone: await visitTimeZone(appointmentId) }))
  }
  if (!result.ok) return problem(message(result.code))
  revalidatePath('/staff', 'layout')
  return { redirectTo: `/staff/appointments/${appointmentId}?done=decision` }
}
