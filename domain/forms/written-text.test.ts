import { describe, expect, it } from 'vitest'
import { writtenText } from './written-text'

const reason = writtenText({ max: 10, codes: { missing: 'missing', long: 'long', hidden: 'hidden' } })
const note = writtenText({ max: 10, codes: { long: 'long', hidden: 'hidden' } })
const outcome = (schema: typeof reason, typed: unknown) => {
  const read = schema.safeParse(typed)
  return read.success ? { text: read.data } : read.error.issues[0]?.message
}

describe('I5 texts that staff write', () => {
  it.each([
    ['Too hot', { text: 'Too hot' }],
    ['  a \r\n b ', { text: 'a \n b' }],
    ['گھٹنا', { text: 'گھٹنا' }],
    ['Jose\u0301', { text: 'Jos\u00e9' }],
    ['e\u0301\u0323'.repeat(10), { text: '\u1eb9\u0301'.repeat(10) }],
    ['', 'missing'],
    [' \n ', 'missing'],
    [undefined, 'missing'],
    ['a'.repeat(11), 'long'],
    [`a${'\u0301'.repeat(500)}`, 'long'],
    ['a\u0000b', 'hidden'],
    ['a\ud800b', 'hidden'],
    ['a\u202eb', 'hidden'],
    ['a\u200bb', 'hidden'],
    ['a\u001b[31m', 'hidden'],
  ])('text %#', (typed, expected) => expect(outcome(reason, typed)).toEqual(expected))

  it('may be left empty where nothing has to be written', () => {
    expect(outcome(note, '')).toEqual({ text: '' })
    expect(outcome(note, ['one', 'two'])).toBe('hidden')
  })
})
