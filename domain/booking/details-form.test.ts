import { describe, expect, it } from 'vitest'
import { readDetails } from './details-form'

const parsePhone = (typed: string) => (/^0\d{10}$/.test(typed) ? `+92${typed.slice(1)}` : null)
const RIGHT = { fullName: ' Bilal  Rashid ', mobile: '03001234567', email: '', note: '' }
const read = (values: Record<string, string>, forSomeoneElse = false) =>
  readDetails(values, { forSomeoneElse, parsePhone })

describe('the details form', () => {
  it('keeps what is needed, and null for what was left empty', () => {
    expect(read(RIGHT)).toEqual({
      ok: true,
      details: {
        fullName: 'Bilal Rashid',
        mobile: '+923001234567',
        email: null,
        bookedByName: null,
        note: null,
      },
    })
  })

  it('keeps an address as typed, its host in lower case', () => {
    expect(read({ ...RIGHT, email: 'Bilal@Example.COM' })).toMatchObject({
      details: { email: 'Bilal@example.com' },
    })
  })

  it('says everything that is missing at once, in the order of the fields', () => {
    const result = read({}, true)
    expect(result.ok ? [] : result.problems.map(({ field, code }) => [field, code])).toEqual([
      ['fullName', 'missing'],
      ['bookedByName', 'missing'],
      ['mobile', 'mobile'],
    ])
  })

  it.each([
    ['fullName', 'B', 'too_short'],
    ['fullName', 'Bilal <b>', 'name_characters'],
    ['fullName', 'Bilal\u202eRashid', 'unsafe_characters'],
    ['mobile', '0300 12', 'mobile'],
    ['email', 'bilal@example', 'email'],
    ['email', 'a@example.com,b@example.com', 'email'],
    ['email', 'a＠b@example.com', 'email'],
    ['email', '"x"@example.com<script>', 'email'],
    ['email', 'bilal@ехample.com', 'email'],
    ['note', 'x'.repeat(501), 'too_long'],
    ['note', 'a\u0000b', 'unsafe_characters'],
  ])('refuses %s %j', (field, typed, code) => {
    const result = read({ ...RIGHT, [field]: typed })
    expect(result.ok ? null : result.problems).toEqual([expect.objectContaining({ field, code })])
  })
})
