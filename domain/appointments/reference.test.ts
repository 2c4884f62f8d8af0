import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatReference, newReference, parseReference } from './reference'

const bytes = fc.uint8Array({ minLength: 6, maxLength: 6 })

describe('references', () => {
  it('come from the bytes they are given', () => {
    expect(newReference(() => Uint8Array.of(9, 29, 11, 26, 0, 7))).toBe('K7M4-29')
    expect(newReference((count) => new Uint8Array(count))).toBe('AAAA-22')
    expect(newReference((count) => new Uint8Array(count).fill(255))).toBe('9999-99')
  })

  it('never show 0, O, 1 or I, and are read back as they were', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const reference = newReference(() => random)
        expect(reference).toMatch(/^[A-HJ-NP-Z2-9]{4}-[2-9]{2}$/)
        expect(parseReference(reference)).toBe(reference)
      }),
    )
  })

  it('use every symbol equally', () => {
    const first = Array.from(
      { length: 256 },
      (_, byte) => newReference((n) => new Uint8Array(n).fill(byte))[0],
    )
    const counts = new Map<string | undefined, number>()
    for (const symbol of first) counts.set(symbol, (counts.get(symbol) ?? 0) + 1)
    expect(counts.size).toBe(32)
    expect(new Set(counts.values())).toEqual(new Set([8]))
  })

  it.each([
    'K7M4-29',
    'k7m4-29',
    ' K7M4 29 ',
    'k7m429',
    'K7M4–29',
    'K 7 M 4 - 2 9',
    '\u200fK7M4-29\u200f',
    'K7M4\u00a029',
  ])('reads %j', (written) => {
    expect(parseReference(written)).toBe('K7M4-29')
  })

  it.each([
    '',
    'K7M4-2',
    'K7M4-299',
    'K7M4-2O',
    'K0M4-29',
    'KIM4-29',
    'K1M4-29',
    'K7M4-AB',
    'K7M4_29',
    'ⓀM4729',
  ])('does not read %j', (written) => {
    expect(parseReference(written)).toBeUndefined()
  })

  it('writes the dash after four characters', () => {
    expect(formatReference('K7M429')).toBe('K7M4-29')
  })
})
