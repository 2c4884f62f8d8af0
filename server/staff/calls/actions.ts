'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { translator } from '@/messages/translator'
import { staffAction } from '../../guard/staff-action'
import { markCalled } from './mark-called'

/** Closes a request to be called. */
export const markCallDone = staffAction({
  name: 'staff.mark-called',
  permission: 'call-request.close',
  schema: z.object({ callId: z.uuid('malformed') }),
  message: () => translator('en', 'staffAppointment')('errors.malformed'),
  run: async ({ callId }, actor) => {
    await markCalled(actor, { callId })
    revalidatePath('/staff', 'layout')
    return { redirectTo: `/staff/call-requests/${callId}` }
  },
})
