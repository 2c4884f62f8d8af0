import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const secret = () => randomBytes(32).toString('base64')

const SETTINGS = {
  GENU_MODE: 'test',
  DATABASE_URL: 'postgres://app@127.0.0.1/none',
  PUBLIC_URL: 'http://localhost:4000',
  AUTH_SECRET: secret(),
  AUDIT_KEY: secret(),
  DATA_KEYS: `k1:${secret()}`,
  MAIL_FROM: 'clinic@genu.example',
  RESEND_API_KEY: 're_test_local',
}

const page = {
  path: '/your-visit',
  title: 'Before your visit',
  description: 'What to bring',
  siteName: 'Genu',
  children: '<script>alert(1)</script>',
}

beforeEach(() => {
  vi.resetModules()
  for (const [name, value] of Object.entries(SETTINGS)) vi.stubEnv(name, value)
})
afterEach(() => vi.unstubAllEnvs())

describe('a document', () => {
  it('carries no script, and a policy under which none could run', async () => {
    const { renderDocument } = await import('./render-document')
    const answer = await renderDocument({ ...page, locale: 'en' })
    expect(await answer.text()).not.toMatch(/<script/i)
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'none'")
  })

  it('says its language and direction, and where the other language is', async () => {
    const { renderDocument } = await import('./render-document')
    const html = await (await renderDocument({ ...page, locale: 'ur' })).text()
    expect(html).toMatch(/^<!doctype html><html lang="ur" dir="rtl">/)
    expect(html).toContain('<link rel="canonical" href="http://localhost:4000/ur/your-visit"/>')
    expect(html).toContain('hrefLang="en" href="http://localhost:4000/en/your-visit"')
  })

  it('keeps a missing page out of caches and search engines', async () => {
    const { renderDocument } = await import('./render-document')
    const answer = await renderDocument({ ...page, locale: 'en', status: 404 })
    expect(answer.status).toBe(404)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await answer.text()).toContain('<meta name="robots" content="noindex"/>')
  })
})
