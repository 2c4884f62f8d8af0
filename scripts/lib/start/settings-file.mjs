import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../project-folder.mjs'

const SETTINGS = [
  'GENU_MODE',
  'DATABASE_URL',
  'DATABASE_OWNER_URL',
  'PORT',
  'PUBLIC_URL',
  'AUTH_SECRET',
  'DATA_KEYS',
  'AUDIT_KEY',
  'MAIL_FROM',
  'RESEND_API_KEY',
  'RESEND_BASE_URL',
  'RESEND_WEBHOOK_SECRET',
  'RATE_LIMITS',
  'GENU_NOW',
  'LOG_LEVEL',
  'STAFF_IDLE_MINUTES',
]

/** Reads `.env` of the clone, if there is one, below what is set already. A setting left empty counts as unset. */
export function loadSettingsFile() {
  const file = join(projectFolder, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  for (const name of SETTINGS) {
    if (process.env[name]?.trim() === '') delete process.env[name]
  }
}

/**
 * The environment a build may see: no settings, so that none is baked in and a build serves any of them.
 * @param {NodeJS.ProcessEnv} env
 */
export function withoutSettings(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !SETTINGS.includes(name)))
}
