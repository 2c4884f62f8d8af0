'use server'

import { z } from 'zod'
import { patientAction } from '../../guard/patient-action'
import { findStep } from '../steps/find-step'
import { refusedForm } from '../steps/refused-form'

const schema = z.looseObject({})

/** "Send me a new link". */
export const findBooking = patientAction<typeof schema>({
  name: 'booking.find',
  schema,
  limit: { name: 'booking.find', limit: 20, windowSeconds: 3600 },
  message: refusedForm,
  run: (_sent, context) => findStep(context),
})
