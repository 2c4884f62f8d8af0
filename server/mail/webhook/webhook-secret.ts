import { type Env, env } from '../../env'

/** Secret of the provider's webhook; undefined when delivery reports are not set up. */
export function webhookSecret(): string | undefined {
  return (env() as Env & { RESEND_WEBHOOK_SECRET?: string }).RESEND_WEBHOOK_SECRET
}
