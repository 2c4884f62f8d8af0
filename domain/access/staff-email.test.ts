import { describe, expect, it } from 'vitest'
import { staffEmail } from './staff-email'

describe('A18 an address of a staff account', () => {
  it.each([
    ['Nadia.Iqbal@Clinic.Example', 'nadia.iqbal@clinic.example'],
    [' nadia@clinic.example ', 'nadia@clinic.example'],
    ['nadia＠clinic．example', 'nadia@clinic.example'],
    ['nadia+desk@clinic.example', 'nadia+desk@clinic.example'],
  ])('%j is %j', (typed, stored) => expect(staffEmail.parse(typed)).toBe(stored))

  it.each([
    '',
    'nadia',
    'v@clinic.example,a@evil.test',
    'v@clinic.example;a@evil.test',
    'v@clinic.example a@evil.test',
    'a＠b@clinic.example',
    'v@clinic.example\r\nBcc: x@evil.test',
    '"x y"@clinic.example',
    'x@clinic.example<script>',
    '<x@clinic.example>',
    'nadia@clіnic.example',
    'nadіa@clinic.example',
    'nadia@clinic',
    'nadia@.example',
    `${'a'.repeat(250)}@clinic.example`,
    'nadia\u0000@clinic.example',
    'nadia\u202e@clinic.example',
  ])('%j is refused', (typed) => expect(staffEmail.safeParse(typed).success).toBe(false))
})
