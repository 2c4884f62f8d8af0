'use server'

import { z } from 'zod'
import type { TimeState } from '@/domain/booking/time-state'
import { patientAction } from '../../guard/patient-action'
import { refusedForm } from '../steps/refused-form'
import { timeStep } from '../steps/time-step'

const schema = z.looseObject({ draft: z.uuid(), with: z.uuid().or(z.literal('')).optional() })

/** A time on the time page: one press chooses and holds it. */
export const chooseTime = patientAction<typeof schema, TimeState>({
  name: 'booking.time',
  schema,
  limit: { name: 'booking.time', limit: 300, windowSeconds: 600 },
  message: refusedForm,
  run: (sent, context) => timeStep({ draftId: sent.draft, practitionerId: sent.with || null }, context),
})
