import { typedPostSchema } from '@/domain/forms/typed-post'
import { keepTypedStep } from '@/server/booking/draft/keep-typed-step'
import { TYPED_STEPS } from '@/server/booking/draft/unsent-step'
import { patientRoute } from '@/server/guard/patient-route'
import { problem } from '@/server/guard/problem'

/** Keeps a step of the booking while it is being typed. */
export const POST = patientRoute<{ locale: string; draft: string; page: string }, typeof typedPostSchema>({
  name: 'booking.typed',
  limit: { name: 'typed', limit: 1200, windowSeconds: 600 },
  body: typedPostSchema,
  handler: ({ params, body: { values, ...view } }) => {
    const step = TYPED_STEPS.find((known) => known === params.page)
    if (!step) return problem(404, 'not_found')
    const locale = params.locale === 'ur' ? 'ur' : 'en'
    return keepTypedStep({ draftId: params.draft, step, locale, view, values })
  },
})
