import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { safetyTicks } from '@/domain/intake/safety-ticks'
import { ASKED_FIELD, TICKS_FIELD } from './field-names'
import { readSafetyScreening } from './safety-screening'

const TODAY = Temporal.PlainDate.from('2026-03-03')
const PERSON = { s1_for_whom: 'me', 's1_dob-day': '15', 's1_dob-month': '1', 's1_dob-year': '1990' }

type Values = Record<string, string | string[]>

const read = (values: Values) => readSafetyScreening(values, TODAY)
const ticked = (ids: string[], more: Values = {}) => read({ ...PERSON, [TICKS_FIELD]: ids, ...more })

describe('the first page', () => {
  it('passes with "None of these", and only then is every statement a "no"', () => {
    const screening = ticked(['none'])
    expect(screening).toMatchObject({ step: 'judge', answers: { s2_breath: 'no', s2_walk_now: 'yes' } })
    if (screening.step !== 'judge') return
    expect(Object.keys(screening.answers)).toEqual(expect.arrayContaining(safetyTicks.map(({ id }) => id)))
  })

  it.each<[string, Values, string | null, string[]]>([
    ['nothing ticked', PERSON, 'required', []],
    ['none and another', { ...PERSON, [TICKS_FIELD]: ['none', 's2_lump'] }, 'none_excludes', []],
    ['a tick of nobody', { ...PERSON, [TICKS_FIELD]: ['s9_goal'] }, 'unknown_option', []],
    ['nobody named', { [TICKS_FIELD]: 'none', 's1_dob-day': '1' }, null, ['required', 'not_a_date']],
    ['born tomorrow', { ...PERSON, 's1_dob-year': '2027', [TICKS_FIELD]: 'none' }, null, ['date_in_future']],
  ])('comes back: %s', (_name, values, tickProblem, codes) => {
    const screening = read(values)
    expect(screening).toMatchObject({ step: 'list', tickProblem })
    if (screening.step === 'list') expect(screening.problems.map(({ code }) => code)).toEqual(codes)
  })

  it('sends children under 5 to the phone', () => {
    expect(ticked(['none'], { 's1_dob-year': '2022' })).toEqual({ step: 'child' })
  })

  it('lets an emergency pass at once, whatever else is missing', () => {
    expect(read({ [TICKS_FIELD]: 's2_breath' })).toMatchObject({
      step: 'judge',
      answers: { s2_breath: 'yes' },
    })
    expect(ticked(['s2_breath'], { 's1_dob-year': '2024' }).step).toBe('judge')
  })
})

describe('the follow-up page', () => {
  it('asks what the ticks call for', () => {
    expect(ticked(['s2_calf'])).toMatchObject({ step: 'follow_up', ask: ['s2_clot_risk'], problems: [] })
    expect(ticked(['s2_locked'])).toMatchObject({ step: 'follow_up', ask: ['s2_locked'] })
  })

  it('asks those under 17 about the hip with nothing ticked', () => {
    expect(ticked(['none'], { 's1_dob-year': '2012' })).toMatchObject({ step: 'follow_up', ask: ['s3_hip'] })
  })

  it('finds fault only with questions that its page has asked', () => {
    const screening = ticked(['s2_night'], { [ASKED_FIELD]: 's7_cancer' })
    expect(screening).toMatchObject({
      step: 'follow_up',
      ask: ['s7_cancer'],
      problems: [{ id: 's7_cancer', code: 'required' }],
    })
  })

  it('asks on when an answer calls for one more question', () => {
    const answered = { s7_surgery: 'keyhole', s7_conditions: 'none', s7_cancer: 'no', s7_meds: 'none' }
    const asked = { [ASKED_FIELD]: Object.keys(answered) }
    expect(ticked(['s2_hot_red'], { ...answered, ...asked })).toEqual({
      step: 'follow_up',
      ask: ['s7_surgery_6w'],
      problems: [],
    })
    const done = { ...answered, s7_surgery_6w: 'no', [ASKED_FIELD]: 's7_surgery_6w' }
    expect(ticked(['s2_hot_red'], done)).toMatchObject({
      step: 'judge',
      answers: { s7_surgery: ['keyhole'] },
    })
  })

  it('stops asking once the answers are an emergency', () => {
    const screening = ticked(['s2_hot_red'], {
      s7_conditions: 'diabetes',
      [ASKED_FIELD]: ['s7_conditions', 's7_meds'],
    })
    expect(screening).toMatchObject({ step: 'judge', answers: { s7_conditions: ['diabetes'] } })
  })

  it('never reads a question that was left out of the form as answered', () => {
    expect(ticked(['s2_injury'], { [ASKED_FIELD]: [] })).toMatchObject({ step: 'follow_up', problems: [] })
  })
})
