import { beforeEach, describe, expect, it, vi } from 'vitest'
import { applyTestSettings } from '../support/test-settings'

const DATABASE_URL = 'postgres://nobody@127.0.0.1:1/none'

beforeEach(() => vi.resetModules())

describe('A9 cookies of staff', () => {
  it('A9 over https are __Host-, Secure, HttpOnly and SameSite=Lax', async () => {
    applyTestSettings({ DATABASE_URL, PUBLIC_URL: 'https://localhost:3000' })
    const { attemptCookie, staffCookie, staffCookieOptions } = await import('@/server/auth/staff-cookie')
    expect(staffCookie()).toMatch(/^__Host-/)
    expect(attemptCookie()).toMatch(/^__Host-/)
    expect(staffCookieOptions()).toEqual({ httpOnly: true, secure: true, sameSite: 'lax', path: '/' })
  })

  it('A9 over http on this machine have plain names', async () => {
    applyTestSettings({ DATABASE_URL })
    const { staffCookie, staffCookieOptions } = await import('@/server/auth/staff-cookie')
    expect(staffCookie()).toBe('genu-staff')
    expect(staffCookieOptions()).toMatchObject({ httpOnly: true, secure: false })
  })

  it('A15 the library’s address can only be read', async () => {
    applyTestSettings({ DATABASE_URL })
    expect(Object.keys(await import('@/app/api/auth/[...nextauth]/route'))).toEqual(['GET'])
  })
})
