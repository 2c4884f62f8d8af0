import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type KeyRing, keyRing, secretOf } from '@/server/crypto/key-material'
import { seal, unseal } from '@/server/crypto/sealed'

const place = { table: 'intake_form', column: 'answers_sealed', rowId: 'row-1' }
const value = { s2_fever: 'yes', note: 'گھٹنے میں درد' }

const ringOf = (...ids: string[]): KeyRing => ({
  current: ids[0] ?? '',
  keys: new Map(ids.map((id) => [id, randomBytes(32)])),
})

describe('D1 what is sealed belongs to its row', () => {
  const ring = ringOf('one')

  it('opens for the place that it was sealed for', () => {
    expect(unseal(place, seal(place, value, ring), ring)).toEqual(value)
  })

  it.each([{ rowId: 'row-2' }, { column: 'assessment_sealed' }, { table: 'call_request' }])(
    'is refused as %o',
    (other) => {
      expect(() => unseal({ ...place, ...other }, seal(place, value, ring), ring)).toThrow()
    },
  )

  it('is refused when any one byte was changed, or cut off', () => {
    const sealed = seal(place, value, ring)
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(() => unseal(place, changed, ring), `byte ${at}`).toThrow()
      expect(() => unseal(place, sealed.subarray(0, at), ring), `first ${at} bytes`).toThrow()
    }
  })

  it('never repeats itself, and never shows what is in it', () => {
    const sealed = Array.from({ length: 500 }, () => seal(place, value, ring))
    const headBytes = 2 + 'one'.length
    const wrapNonces = sealed.map((bytes) => bytes.subarray(headBytes, headBytes + 12).toString('hex'))
    const nonces = sealed.map((bytes) => bytes.subarray(headBytes + 60, headBytes + 72).toString('hex'))
    expect(new Set([...wrapNonces, ...nonces]).size).toBe(1000)
    expect(sealed.some((bytes) => bytes.includes('s2_fever'))).toBe(false)
  })

  it('holds any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (anything) => {
        const kept = JSON.parse(JSON.stringify(anything))
        expect(unseal(place, seal(place, anything, ring), ring)).toEqual(kept)
      }),
    )
  })
})

describe('D2 keys are changed without losing what they sealed', () => {
  it('a ring with the old key behind the new one opens both and seals with the new one', () => {
    const old = ringOf('one')
    const before = seal(place, value, old)
    const rotated: KeyRing = { current: 'two', keys: new Map([...ringOf('two').keys, ...old.keys]) }
    expect(unseal(place, before, rotated)).toEqual(value)
    const after = seal(place, value, rotated)
    expect(unseal(place, after, rotated)).toEqual(value)
    expect(() => unseal(place, after, old)).toThrow(/No key to open/)
  })

  it('a wrong key of the same name is refused, never garbage', () => {
    const sealed = seal(place, value, ringOf('one'))
    expect(() => unseal(place, sealed, ringOf('one'))).toThrow()
    expect(() => unseal(place, sealed, { current: '', keys: new Map() })).toThrow()
  })
})

describe('S1 keys that are none are refused', () => {
  const good = `a:${randomBytes(32).toString('base64')}`

  it.each([
    '',
    'a',
    'a:',
    'a:short',
    `a:${Buffer.alloc(32).toString('base64')}`,
    `a:${randomBytes(31).toString('base64')}`,
    `A b:${randomBytes(32).toString('base64')}`,
    `${good},`,
  ])('%s', (text) => expect(keyRing.safeParse(text).success).toBe(false))

  it('a ring takes several keys, the first for sealing', () => {
    const ring = keyRing.parse(`${good},b:${randomBytes(32).toString('base64')}`)
    expect([ring.current, [...ring.keys.keys()]]).toEqual(['a', ['a', 'b']])
  })

  it.each([undefined, '', 'changeme', 'a'.repeat(64), Buffer.alloc(32, 7).toString('base64')])(
    'secret %s',
    (text) => {
      expect(secretOf(32).safeParse(text).success).toBe(false)
    },
  )
})
