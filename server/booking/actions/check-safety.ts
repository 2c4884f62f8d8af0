'use server'

import { z } from 'zod'
import type { ScreeningState } from '@/domain/booking/screening-state'
import { patientAction } from '../../guard/patient-action'
import { refusedForm } from '../steps/refused-form'
import { safetyStep } from '../steps/safety-step'

const schema = z.looseObject({ service: z.string().max(80) })

/** Form of "Is it safe to wait?", its follow-up page and "Tell the clinic". */
export const checkSafety = patientAction<typeof schema, ScreeningState>({
  name: 'booking.safety',
  schema,
  limit: { name: 'booking.safety', limit: 300, windowSeconds: 600 },
  message: refusedForm,
  run: ({ service }, context) => safetyStep(service, context),
})
