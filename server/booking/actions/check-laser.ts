'use server'

import { z } from 'zod'
import type { ScreeningState } from '@/domain/booking/screening-state'
import { patientAction } from '../../guard/patient-action'
import { laserStep } from '../steps/laser-step'
import { refusedForm } from '../steps/refused-form'

const schema = z.looseObject({ draft: z.uuid(), service: z.string().max(80).optional() })

/** Form of "Is laser safe for you?" and of "Tell the clinic" after it. */
export const checkLaser = patientAction<typeof schema, ScreeningState>({
  name: 'booking.laser',
  schema,
  limit: { name: 'booking.laser', limit: 300, windowSeconds: 600 },
  message: refusedForm,
  run: ({ draft, service }, context) => laserStep({ draftId: draft, slug: service ?? '' }, context),
})
