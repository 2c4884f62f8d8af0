'use server'

import { z } from 'zod'
import { patientAction } from '../../guard/patient-action'
import { confirmStep } from '../steps/confirm-step'
import { refusedForm } from '../steps/refused-form'

const schema = z.looseObject({ draft: z.uuid() })

/** "Confirm booking". */
export const confirmBooking = patientAction<typeof schema>({
  name: 'booking.confirm',
  schema,
  limit: { name: 'booking.confirm', limit: 100, windowSeconds: 600 },
  message: refusedForm,
  run: ({ draft }, context) => confirmStep(draft, context),
})
