import { z } from 'zod'

const event = z.object({ type: z.string(), data: z.object({ email_id: z.string().min(1).max(100) }) })

export type DeliveryEvent = {
  providerId: string
  outcome: 'delivered' | 'bounced' | 'complained'
  /** Short code for the message log; null when it arrived. */
  code: string | null
}

const OUTCOMES: Record<string, Omit<DeliveryEvent, 'providerId'>> = {
  'email.delivered': { outcome: 'delivered', code: null },
  'email.bounced': { outcome: 'bounced', code: 'bounced' },
  'email.failed': { outcome: 'bounced', code: 'failed' },
  'email.suppressed': { outcome: 'bounced', code: 'suppressed' },
  'email.complained': { outcome: 'complained', code: 'complained' },
}

/** What a provider's event says about one of our mails; null for events that do not matter here. */
export function deliveryEvent(body: unknown): DeliveryEvent | null {
  const parsed = event.safeParse(body)
  const outcome = parsed.success && OUTCOMES[parsed.data.type]
  return outcome ? { ...outcome, providerId: parsed.data.data.email_id } : null
}
