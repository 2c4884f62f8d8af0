import { randomBytes } from 'node:crypto'

const secret = () => randomBytes(32).toString('base64')

/**
 * Puts whole test settings into the environment, with secrets of this run. Call it before anything reads
 * `server/env`; settings are parsed once.
 */
export function applyTestSettings(settings: Record<string, string> & { DATABASE_URL: string }) {
  Object.assign(process.env, {
    GENU_MODE: 'test',
    PUBLIC_URL: 'http://localhost:3000',
    AUTH_SECRET: secret(),
    AUDIT_KEY: secret(),
    DATA_KEYS: `test:${secret()}`,
    MAIL_FROM: 'Clinic <appointments@clinic.example>',
    RESEND_API_KEY: 're_test_local',
    RATE_LIMITS: 'off',
    LOG_LEVEL: 'silent',
    ...settings,
  })
}
