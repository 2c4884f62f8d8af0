import { createHmac } from 'node:crypto'
import { isLoopbackUrl } from '../database/database-address.mjs'

/**
 * The settings of a demo or a test: a value the caller has set stays, except that mail never leaves the machine.
 * @param {{ env: NodeJS.ProcessEnv, mode: 'demo' | 'test', port: number,
 *   secrets: import('./local-secrets.mjs').LocalSecrets, urls: { owner: string, app: string } }} what
 * @returns {NodeJS.ProcessEnv}
 */
export function localEnvironment({ env, mode, port, secrets, urls }) {
  const publicUrl = env.PUBLIC_URL || `http://localhost:${port}`
  const authSecret = env.AUTH_SECRET || secrets.authSecret
  const mailboxUrl = `http://localhost:${port}/dev/resend`
  const mailApi = isLoopbackUrl(env.RESEND_BASE_URL ?? '') ? env.RESEND_BASE_URL : mailboxUrl
  return {
    ...env,
    GENU_MODE: mode,
    DATABASE_URL: urls.app,
    DATABASE_OWNER_URL: urls.owner,
    PORT: String(port),
    PUBLIC_URL: publicUrl,
    AUTH_SECRET: authSecret,
    NEXTAUTH_URL: publicUrl,
    NEXTAUTH_SECRET: authSecret,
    DATA_KEYS: env.DATA_KEYS || secrets.dataKeys,
    AUDIT_KEY: env.AUDIT_KEY || secrets.auditKey,
    MAIL_FROM: env.MAIL_FROM || 'Genu knee clinic <clinic@genu.example>',
    RESEND_API_KEY: 're_demo_local',
    RESEND_BASE_URL: mailApi,
    RESEND_WEBHOOK_SECRET: env.RESEND_WEBHOOK_SECRET || webhookSecretFrom(authSecret),
  }
}

/** The local provider signs its reports with a secret that follows from the sign-in secret. @param {string} secret */
function webhookSecretFrom(secret) {
  return `whsec_${createHmac('sha256', secret).update('webhook').digest('base64')}`
}

/**
 * Production passes the caller's settings through; the sign-in library gets its names for two of them.
 * @param {{ env: NodeJS.ProcessEnv, port: number }} what
 * @returns {NodeJS.ProcessEnv}
 */
export function productionEnvironment({ env, port }) {
  return {
    ...env,
    GENU_MODE: 'production',
    PORT: String(port),
    ...(env.PUBLIC_URL ? { NEXTAUTH_URL: env.PUBLIC_URL } : {}),
    ...(env.AUTH_SECRET ? { NEXTAUTH_SECRET: env.AUTH_SECRET } : {}),
  }
}

/** The web server and the worker never hold the role that owns the schema. @param {NodeJS.ProcessEnv} env */
export function withoutOwnerUrl(env) {
  const { DATABASE_OWNER_URL: _, ...rest } = env
  return rest
}
