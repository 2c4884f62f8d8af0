'use server'

import { z } from 'zod'
import { patientAction } from '../../guard/patient-action'
import { detailsStep } from '../steps/details-step'
import { refusedForm } from '../steps/refused-form'

const schema = z.looseObject({ draft: z.uuid() })

/** Form of "Your details". */
export const saveDetails = patientAction<typeof schema>({
  name: 'booking.details',
  schema,
  limit: { name: 'booking.details', limit: 200, windowSeconds: 600 },
  message: refusedForm,
  run: ({ draft }, context) => detailsStep(draft, context),
})
