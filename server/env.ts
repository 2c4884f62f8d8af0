import { z } from 'zod'
import { keyRing, secretOf } from './crypto/key-material'

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]', '::1'])

const hostOf = (url: string) => new URL(url).hostname
const isLoopback = (url: string) => LOOPBACK.has(hostOf(url))

const settings = z.object({
  GENU_MODE: z.enum(['demo', 'test', 'production']).default('production'),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must be a postgres:// address'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }),
  AUTH_SECRET: secretOf(32),
  DATA_KEYS: keyRing,
  AUDIT_KEY: secretOf(32),
  MAIL_FROM: z.string().min(3),
  RESEND_API_KEY: z.string().min(8),
  RESEND_BASE_URL: z.url().optional(),
  /** Signs the mail provider's reports of delivery; without it they are refused. */
  RESEND_WEBHOOK_SECRET: z.string().startsWith('whsec_', 'must start with whsec_').optional(),
  RATE_LIMITS: z.enum(['on', 'off']).default('on'),
  GENU_NOW: z.iso.datetime({ offset: true }).optional(),
  /** Minutes without a request or a key press after which a staff session locks. */
  STAFF_IDLE_MINUTES: z.coerce.number().int().min(5).max(30).default(15),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

const checked = settings.superRefine((env, context) => {
  const refuse = (name: keyof typeof env, message: string) =>
    context.addIssue({ code: 'custom', path: [name], message })
  const production = env.GENU_MODE === 'production'
  if (!production && !isLoopback(env.PUBLIC_URL))
    refuse('PUBLIC_URL', 'must be a loopback address in demo and test mode')
  if (!production && !isLoopback(env.DATABASE_URL))
    refuse('DATABASE_URL', 'must be a loopback address in demo and test mode')
  if (env.GENU_MODE === 'test' && env.RESEND_BASE_URL && !isLoopback(env.RESEND_BASE_URL)) {
    refuse('RESEND_BASE_URL', 'must be a loopback address in test mode')
  }
  if (production && !env.PUBLIC_URL.startsWith('https://')) refuse('PUBLIC_URL', 'must start with https://')
  if (production && env.RATE_LIMITS === 'off')
    refuse('RATE_LIMITS', 'can be switched off in demo and test mode only')
  if (env.GENU_NOW && env.GENU_MODE !== 'test') refuse('GENU_NOW', 'is honoured in test mode only')
  if (env.AUDIT_KEY === env.AUTH_SECRET) refuse('AUDIT_KEY', 'must differ from AUTH_SECRET')
})

export type Env = z.infer<typeof checked>

let parsed: Env | undefined

/**
 * The settings of this process, checked once. The only reader of `process.env`.
 * @throws Error whose message names each missing or weak variable and never its value.
 */
export function env(): Env {
  if (parsed) return parsed
  const result = checked.safeParse(process.env)
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`Settings are missing or weak:\n${lines.join('\n')}`)
  }
  parsed = result.data
  return parsed
}

/** Demo and test mode: local mailbox, seed data and http are allowed. */
export function isLocal() {
  return env().GENU_MODE !== 'production'
}

/** Cookies are `Secure` and `__Host-` exactly when the site is served over https. */
export function isHttps() {
  return env().PUBLIC_URL.startsWith('https://')
}
