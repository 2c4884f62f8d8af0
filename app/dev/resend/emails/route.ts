import { z } from 'zod'
import { isLocal } from '@/server/env'
import { problem } from '@/server/guard/problem'
import { publicRoute } from '@/server/guard/route'
import { answerProviderCall } from '@/server/mail/local-provider/answer-provider-call'

export const dynamic = 'force-dynamic'

/** Stands in for the mail provider: `RESEND_BASE_URL` is `PUBLIC_URL/dev/resend` in demo and test mode. */
export const POST = publicRoute({
  name: 'dev.resend',
  body: z.unknown(),
  handler: async ({ request, body }) => {
    if (!isLocal()) return problem(404, 'not_found')
    return answerProviderCall(request.headers, body)
  },
})
