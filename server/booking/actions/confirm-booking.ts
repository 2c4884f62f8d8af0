'use server'

import { z } from 'zod'
import { patientAction } from '../../guard/patient-action'
import { confirmStep } from '../confirm-step'
import { refusedForm } from '../refused-form'

const schema = z.looseObject({ draft: z.uuid() })

/** "Confirm booking". */
export const confirmBooking = patientAction<typeof schema>({
  name: 'booking.confirm',
  schema,
  limit: { name: 'booking.confirm', limit: 100, windowSeconds: 600 },
  message: refusedForm,
  run: ({ draft }, context) => confirmStep(draft, context),
})
