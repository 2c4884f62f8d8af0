'use server'

import { z } from 'zod'
import { patientAction } from '../../guard/patient-action'
import { physiotherapyStep } from '../steps/physiotherapy-step'
import { refusedForm } from '../steps/refused-form'

const schema = z.looseObject({ draft: z.uuid() })

/** "Book physiotherapy instead", when laser cannot be booked online. */
export const choosePhysiotherapy = patientAction<typeof schema>({
  name: 'booking.physiotherapy',
  schema,
  limit: { name: 'booking.physiotherapy', limit: 60, windowSeconds: 600 },
  message: refusedForm,
  run: ({ draft }, context) => physiotherapyStep(draft, context),
})
