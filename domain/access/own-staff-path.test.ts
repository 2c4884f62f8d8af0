import { describe, expect, it } from 'vitest'
import { ownStaffPath } from './own-staff-path'

describe('C7 where somebody is led after signing in', () => {
  it.each([
    '//evil.test',
    '/\\evil.test',
    'https:evil.test',
    'https://evil.test/staff',
    '%2f%2fevil.test',
    '/%09/evil.test',
    '/staff/../../evil',
    '/staff//evil.test',
    '/staff/%2e%2e/x',
    'javascript:alert(1)',
    '/staff/sign-in',
    '/staff/unlock?next=/staff',
    '/staff/sign-out',
    '/en',
    '',
    undefined,
    ['/staff/forms'],
    `/staff/${'a'.repeat(400)}`,
  ])('%j leads to Today', (next) => expect(ownStaffPath(next)).toBe('/staff'))

  it.each([
    '/staff',
    '/staff/forms',
    '/staff?show=pending',
    '/staff/forms/9b7a1064-6f5b-4122-a861-0be16a497fa8',
  ])('%s is ours', (next) => expect(ownStaffPath(next)).toBe(next))
})
