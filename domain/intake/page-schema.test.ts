import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { safeParse } from 'zod/mini'
import { answerRule, questionById, questions } from './definition'
import { pageSchema } from './page-schema'
import type { QuestionId } from './question-id'
import { parseAnswers } from './validate'

const TODAY = Temporal.PlainDate.from('2026-01-20')

function problems(values: Record<string, unknown>, ids: readonly QuestionId[], isAsked = true) {
  const rules = ids.map((id) => ({ ...answerRule(questionById(id)), id, isAsked }))
  const { error } = safeParse(pageSchema(rules, TODAY.toString()), values)
  return Object.fromEntries((error?.issues ?? []).map(({ path, message }) => [String(path[0]), message]))
}

describe('the schema that a page is checked by in the browser', () => {
  it.each<[QuestionId, unknown, string | undefined]>([
    ['s2_breath', undefined, 'required'],
    ['s2_breath', 'no', undefined],
    ['s4_now', '11', 'whole_number'],
    ['s4_now', '10', undefined],
    ['s4_provoke', ['none', 'squat'], 'none_excludes'],
    ['s1_dob', { day: '31', month: '2', year: '1990' }, 'not_a_date'],
    ['s1_dob', { day: '21', month: 'Jan', year: '2026' }, 'date_in_future'],
    ['s1_dob', { day: '20', month: '1', year: '2022' }, 'ask_to_phone'],
    ['s1_name', 'B', 'too_short'],
    ['s10_data', undefined, 'must_tick'],
  ])('%s = %j', (id, value, code) => {
    expect(problems(value === undefined ? {} : { [id]: value }, [id])).toEqual(code ? { [id]: code } : {})
  })

  it('lets an answer that is kept and not shown stay blank', () => {
    expect(problems({}, ['s2_breath'], false)).toEqual({})
  })

  it('refuses nothing that the server takes, and says of one answer what the server says', () => {
    const plain = questions.filter(({ show, bounds }) => !show && !bounds?.sideOf && !bounds?.amongst)
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom('yes', 'no', 'none', '0', '7', '2.5', '1990-05-05', '03001234567'),
      fc.array(fc.constantFrom('none', 'squat', 'walk')),
    )
    fc.assert(
      fc.property(fc.constantFrom(...plain), value, ({ id }, given) => {
        const server = parseAnswers({ [id]: given }, { today: TODAY, only: [id] })
        const told = server.ok ? [] : server.errors.map(({ code }) => code)
        const asked = questionById(id).required
        expect(Object.values(problems({ [id]: given }, [id], asked))).toEqual(told)
      }),
      { numRuns: 2000 },
    )
  })
})
