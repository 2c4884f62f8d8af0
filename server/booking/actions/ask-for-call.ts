'use server'

import { z } from 'zod'
import type { ScreeningState } from '@/domain/booking/screening-state'
import { patientAction } from '../../guard/patient-action'
import { callStep } from '../steps/call-step'
import { refusedForm } from '../steps/refused-form'

const schema = z.looseObject({ draft: z.uuid() })

/** "Ask the clinic to call me", when laser cannot be booked online. */
export const askForCall = patientAction<typeof schema, ScreeningState>({
  name: 'booking.call',
  schema,
  limit: { name: 'booking.call', limit: 60, windowSeconds: 600 },
  message: refusedForm,
  run: ({ draft }, context) => callStep(draft, context),
})
