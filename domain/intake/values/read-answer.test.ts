import fc from 'fast-check'

import { describe, expect, it } from 'vitest'
import { answerRule, questionById, questions } from '../definition'
import type { QuestionId } from '../question-id'
import { readAnswer } from './read-answer'

const TODAY = '2026-01-20'

function read(id: QuestionId, raw: unknown): unknown {
  const result = readAnswer(answerRule(questionById(id)), raw, TODAY)
  return result.ok ? result.value : result.problem.code
}

describe('text', () => {
  it.each([
    ['NUL', 'Ali\u0000'],
    ['a control character', 'Ali\u001b[2J'],
    ['a lone high surrogate', 'Ali\ud83d'],
    ['a lone low surrogate', '\udc00Ali'],
    ['a right-to-left override', 'Ali\u202Etxt'],
    ['an isolate', 'Ali\u2066 Khan'],
    ['a direction mark', 'Ali\u200F Khan'],
    ['a zero-width space', 'Ali\u200BKhan'],
    ['a joiner between Latin letters', 'Ali\u200DKhan'],
    ['a byte order mark', 'Ali\uFEFFKhan'],
    ['a word joiner', 'Ali\u2060Khan'],
    ['an unseen letter', 'Ali\u3164Khan'],
    ['a line separator', 'Ali\u2028Khan'],
  ])('with %s is refused', (_, text) => {
    expect(read('s1_name', text)).toBe('unsafe_characters')
    expect(read('s9_goal', text)).toBe('unsafe_characters')
  })

  it('is stored composed, trimmed and with single spaces', () => {
    expect(read('s1_name', '  Jose\u0301   Garci\u0301a \n')).toBe('José García')
  })

  it('keeps line breaks only where they belong', () => {
    expect(read('s9_goal', 'Walk\r\nRun')).toBe('Walk\nRun')
    expect(read('s9_act1', 'Walk\nRun')).toBe('Walk Run')
  })

  it('drops the joiners of Urdu keyboards and leaves the letters', () => {
    expect(read('s1_name', 'خوب\u200Cصورت خان')).toBe('خوبصورت خان')
  })

  it('counts characters as people do', () => {
    expect(read('s9_act1', '👍🏽'.repeat(80))).toBe('👍🏽'.repeat(80))
    expect(read('s9_act1', '👍🏽'.repeat(81))).toBe('too_long')
    expect(read('s9_act1', '👍🏽')).toBe('too_short')
    expect(read('s9_act1', `a${'\u0301'.repeat(5000)}`)).toBe('too_long')
  })

  it.each(["Anne-Marie O'Neil", 'عائشہ خان', 'M. A. Jinnah', 'Nguyễn', 'D’Souza'])(
    'name %s is fine',
    (name) => {
      expect(read('s1_name', name)).toBe(name)
    },
  )

  it.each(['Ali2', '<b>Ali</b>', '@li', '- -', 'Ali 😀'])('name %s is refused', (name) => {
    expect(read('s1_name', name)).toBe('name_characters')
  })

  it('is read fast, however long or odd', () => {
    const oddities = ['a@', '. ', "'", '\u0301', 'ا\u200C', '9 ', '(', ' '].map((part) => part.repeat(50_000))
    for (const text of oddities) {
      for (const id of ['s1_name', 's1_email', 's1_phone', 's9_goal', 's1_dob', 's4_now'] as const) {
        const start = performance.now()
        read(id, text)
        expect(performance.now() - start, `${id} ${text.slice(0, 4)}`).toBeLessThan(1000)
      }
    }
  })
})

describe('phone', () => {
  it.each([
    ['۰۳۰۰ ۱۲۳۴۵۶۷', '+923001234567'],
    ['\u202A+92 300 1234567\u202C', '+923001234567'],
    ['(042) 3578-1234', '+924235781234'],
    ['+92 51 1234567', '+92511234567'],
  ])('%s is %s', (typed, number) => {
    expect(read('s1_phone', typed)).toBe(number)
  })

  it.each(['+1 212 555 0100', '0300 12345678', '92 300 1234567', '0000000000', 'call me', 3001234567])(
    '%s is refused',
    (typed) => {
      expect(['phone', 'wrong_type']).toContain(read('s1_phone', typed))
    },
  )
})

describe('date', () => {
  it.each([
    [{ day: '5', month: '3', year: '1990' }, '1990-03-05'],
    [{ day: '۵', month: 'مارچ', year: '۱۹۹۰' }, '1990-03-05'],
    [{ day: '29', month: 'february', year: '2008' }, '2008-02-29'],
    [{ day: '29', month: '2', year: '2007' }, 'not_a_date'],
    [{ day: '5', month: '', year: '1990' }, 'not_a_date'],
    [{ day: '5', month: 'ma', year: '1990' }, 'not_a_date'],
    [{ day: '5', month: '3', year: '90' }, 'not_a_date'],
    [{ day: '5', month: 3, year: '1990' }, 'not_a_date'],
    [{ day: '', month: ' ', year: '' }, undefined],
  ])('%j is %s', (parts, date) => {
    expect(read('s1_dob', parts)).toBe(date)
  })
})

describe('number', () => {
  it.each([
    ['۷', 7],
    ['07', 7],
    ['7.0', 7],
    ['1e1', 'whole_number'],
    ['0x7', 'whole_number'],
    [true, 'whole_number'],
    [Number.NaN, 'whole_number'],
  ])('%s on a scale is %s', (typed, value) => {
    expect(read('s4_now', typed)).toBe(value)
  })

  it.each([
    ['12.5', 12.5],
    ['۱۲٫۵', 12.5],
    [0.1 + 0.2, 0.1 + 0.2],
    ['12.55', 'one_decimal'],
    ['-1', 'number'],
  ])('%s km is %s', (typed, value) => {
    expect(read('s6_km_w1', typed)).toBe(value)
  })
})

it('never throws, whatever is sent for any question', () => {
  fc.assert(
    fc.property(fc.constantFrom(...questions), fc.anything({ withNullPrototype: true }), (question, raw) => {
      expect(readAnswer(answerRule(question), raw, TODAY)).toHaveProperty('ok')
    }),
    { numRuns: 1000 },
  )
})
