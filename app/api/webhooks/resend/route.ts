import { z } from 'zod'
import { nowDate } from '@/server/clock/now'
import { env } from '@/server/env'
import { json, problem } from '@/server/guard/problem'
import { publicRoute } from '@/server/guard/route'
import { deliveryEvent } from '@/server/mail/webhook/delivery-event'
import { recordDelivery } from '@/server/mail/webhook/record-delivery'
import { isSignedWebhook } from '@/server/mail/webhook/webhook-signature'

export const dynamic = 'force-dynamic'

/** Where the mail provider reports what became of a mail. Nothing unsigned or old is read. */
export const POST = publicRoute({
  name: 'webhook.resend',
  body: z.unknown(),
  limit: { name: 'webhook.resend', limit: 1200, windowSeconds: 60 },
  handler: async ({ request, body, rawBody }) => {
    const secret = env().RESEND_WEBHOOK_SECRET
    const received = { headers: request.headers, body: rawBody, now: nowDate() }
    if (!secret || !isSignedWebhook({ ...received, secret })) return problem(401, 'not_signed')
    const event = deliveryEvent(body)
    if (event && !(await recordDelivery(event))) return problem(404, 'unknown_message')
    return json(200, {})
  },
})
