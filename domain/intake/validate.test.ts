import { describe, expect, it } from 'vitest'
import { rawAnswersFromForm } from './form-values'
import type { QuestionId } from './question-id'
import { mergeAnswers, missingRequired, parseAnswers } from './validate'
import { SAFE, TODAY, VECTORS, without } from './vectors.test-support'

const parse = (raw: Record<string, unknown>) => parseAnswers(raw, { today: TODAY })

function codes(raw: Record<string, unknown>): string[] {
  const parsed = parse(raw)
  return parsed.ok ? [] : parsed.errors.map(({ id, code }) => `${id} ${code}`)
}

function stored(id: QuestionId, value: unknown): unknown {
  const parsed = parse({ [id]: value })
  return parsed.ok ? parsed.answers[id] : 'refused'
}

describe('validation vectors', () => {
  it.each([11, -1, 4.5])('s4_now %s is not a whole number from 0 to 10', (s4_now) => {
    const parsed = parse({ s4_now })
    expect(parsed).toMatchObject({
      ok: false,
      errors: [{ id: 's4_now', code: 'whole_number', params: { min: 0, max: 10 } }],
    })
  })

  it('s4_now left empty is refused', () => {
    expect(codes({ s4_now: '' })).toEqual(['s4_now required'])
  })

  it('worst pain below the pain now is accepted with a warning', () => {
    expect(parse({ s4_worst: 3, s4_now: 6 })).toMatchObject({
      ok: true,
      answers: { s4_worst: 3, s4_now: 6 },
      warnings: [{ id: 's4_worst', code: 'worst_below' }],
    })
    expect(parse({ s4_worst: 6, s4_now: 6, s4_avg: 2 }).warnings).toEqual([])
  })

  it.each(['0300 1234567', '+92 300-1234567', '00923001234567'])('phone %s is stored once', (typed) => {
    expect(stored('s1_phone', typed)).toBe('+923001234567')
  })

  it('phone 12345 is refused', () => {
    expect(codes({ s1_phone: '12345' })).toEqual(['s1_phone phone'])
  })

  it('a birth date tomorrow is refused, age 4 is asked to phone', () => {
    expect(codes({ s1_dob: '2026-01-21' })).toEqual(['s1_dob date_in_future'])
    expect(codes({ s1_dob: '2021-01-21' })).toEqual(['s1_dob ask_to_phone'])
    expect(stored('s1_dob', '2021-01-20')).toBe('2021-01-20')
  })

  it('none excludes the rest', () => {
    expect(codes({ s4_provoke: ['none', 'squat'] })).toEqual(['s4_provoke none_excludes'])
  })

  it('a zone on the other knee is refused', () => {
    expect(codes({ s3_side: 'left', s3_zones: ['R_BELOW'] })).toEqual(['s3_zones place_side'])
    expect(codes({ s3_side: 'both', s3_zones: ['R_BELOW', 'L_BACK'] })).toEqual([])
  })

  it('accepts the answers of every worked example', () => {
    for (const { id, answers } of VECTORS) expect(codes(answers), id).toEqual([])
  })
})

describe('bounds', () => {
  it.each([
    [{ s1_dob: '1915-01-20' }, 's1_dob age_over'],
    [{ s1_dob: '2025-02-29' }, 's1_dob not_a_date'],
    [{ s1_dob: 'yesterday' }, 's1_dob not_a_date'],
    [{ s1_contact: [] }, 's1_contact required'],
    [{ s1_contact: ['pigeon'] }, 's1_contact unknown_option'],
    [{ s1_sex: 'Male' }, 's1_sex unknown_option'],
    [{ s1_sex: ['male', 'female'] }, 's1_sex wrong_type'],
    [{ s1_email: 'a@b' }, 's1_email email'],
    [{ s1_email: `${'a'.repeat(250)}@b.pk` }, 's1_email too_long'],
    [{ s1_contact: ['email'], s1_email: '' }, 's1_email required_text'],
    [{ s6_runs: 'yes', s6_km_w1: 300.1 }, 's6_km_w1 number'],
    [{ s6_runs: 'yes', s6_km_w1: 12.34 }, 's6_km_w1 one_decimal'],
    [{ s6_runs: 'yes', s6_days: 8 }, 's6_days whole_number'],
    [{ s6_strength: 'two' }, 's6_strength whole_number'],
    [{ s9_act1: 'x' }, 's9_act1 too_short'],
    [{ s9_act1: 'x'.repeat(81) }, 's9_act1 too_long'],
    [{ s9_goal: 5 }, 's9_goal wrong_type'],
    [{ s10_data: 'perhaps' }, 's10_data wrong_type'],
    [{ s10_data: false }, 's10_data must_tick'],
    [{ s3_zones: 'R_TOE' }, 's3_zones unknown_option'],
    [{ s3_zones: ['R_ABOVE', 'R_BACK'], s3_worst: 'R_CALF' }, 's3_worst worst_not_chosen'],
    [
      {
        s3_zones:
          'R_ABOVE R_KNEECAP R_AROUND R_BELOW R_SHIN_BUMP R_INNER_LINE R_INNER_LOW R_BACK R_DEEP'.split(' '),
      },
      's3_zones too_many_places',
    ],
    [{ s99_more: 'yes' }, 's99_more unknown_question'],
    [JSON.parse('{ "__proto__": { "s2_weak": "no" } }'), '__proto__ unknown_question'],
  ])('%j: %s', (raw, code) => {
    expect(codes(raw)).toEqual([code])
  })

  it('lists errors in the order of the questions', () => {
    expect(codes({ s9_act1: '', s1_sex: 'x', s2_weak: 'x' })).toEqual([
      's1_sex unknown_option',
      's2_weak unknown_option',
      's9_act1 required_text',
    ])
  })

  it('does not complain about a question that does not apply', () => {
    const raw = { s6_runs: 'no', s6_km_w1: 'nonsense', s6_days: '', s2_injury: 'no', s2_wound: '' }
    expect(parse(raw)).toMatchObject({ ok: true, answers: { s6_runs: 'no', s2_injury: 'no' } })
  })

  it('asks about an injury this week that is not how it began, and about very long runs', () => {
    expect(parse({ s2_injury: 'yes', s5_onset: 'gradual' }).warnings).toMatchObject([
      { id: 's5_onset', code: 'injury_not_onset' },
    ])
    expect(parse({ s6_km_w1: 150.1 }).warnings).toMatchObject([{ id: 's6_km_w1', code: 'km_high' }])
    expect(parse({ s6_km_w1: 150 }).warnings).toEqual([])
  })
})

describe('form values', () => {
  it('turns strings into stored answers', () => {
    const raw = rawAnswersFromForm([
      ['s4_now', '7'],
      ['s6_km_w1', '12.5'],
      ['s4_provoke', 'squat'],
      ['s4_provoke', 'run_flat'],
      ['s4_eases', 'rest'],
      ['s10_data', 'on'],
      ['s1_dob-day', '5'],
      ['s1_dob-month', 'Mar'],
      ['s1_dob-year', '1990'],
    ])
    expect(parse(raw)).toMatchObject({
      ok: true,
      answers: {
        s4_now: 7,
        s6_km_w1: 12.5,
        s4_provoke: ['run_flat', 'squat'],
        s4_eases: ['rest'],
        s10_data: true,
        s1_dob: '1990-03-05',
      },
    })
  })

  it('reads a page by its questions: absent is blank, other fields are furniture', () => {
    const only = ['s4_symptoms', 's4_eases', 's10_contact', 's10_data'] as const
    const parsed = parseAnswers({ s4_symptoms: ['swelling'], csrf: 'x' }, { today: TODAY, only })
    expect(parsed).toMatchObject({
      ok: false,
      errors: [{ id: 's10_data', code: 'must_tick' }],
      answers: { s4_symptoms: ['swelling'], s10_contact: false },
      cleared: ['s4_eases', 's10_data'],
    })
  })

  it('takes blanks and contradicted answers out of what was saved', () => {
    const saved = { ...SAFE, s4_eases: ['rest'], s3_zones: ['R_ABOVE', 'R_BACK'], s3_worst: 'R_BACK' }
    const raw = { s3_side: 'right', s3_zones: ['R_ABOVE', 'R_CALF'] }
    const parsed = parseAnswers(raw, { today: TODAY, only: ['s3_side', 's3_zones', 's4_eases'], saved })
    expect(parsed).toMatchObject({ ok: true, cleared: ['s4_eases', 's3_worst'] })
    const merged = mergeAnswers(saved, parsed)
    expect(merged).toEqual(without({ ...saved, s3_zones: ['R_ABOVE', 'R_CALF'] }, 's4_eases', 's3_worst'))
  })

  it('decides by saved answers whether a blank is missing', () => {
    const only = ['s6_km_w1'] as const
    const runner = parseAnswers({}, { today: TODAY, only, saved: { s6_runs: 'yes' } })
    expect(runner).toMatchObject({ errors: [{ id: 's6_km_w1', code: 'required_number' }] })
    expect(parseAnswers({}, { today: TODAY, only, saved: { s6_runs: 'no' } }).ok).toBe(true)
  })
})

describe('missing answers', () => {
  it('are the required ones that are shown', () => {
    expect(missingRequired(SAFE, TODAY)).toEqual(['s10_not_diagnosis', 's10_data'])
    expect(missingRequired({ ...SAFE, s1_contact: ['email'], s6_runs: 'yes' }, TODAY)).toEqual([
      's1_email',
      's6_km_w1',
      's6_km_w0',
      's6_days',
      's6_surface',
      's6_shoe_worn',
      's6_warmup',
      's10_not_diagnosis',
      's10_data',
    ])
  })

  it('can be asked for some questions only', () => {
    expect(missingRequired({}, TODAY, ['s4_now', 's4_eases', 's2_wound'])).toEqual(['s4_now'])
  })
})
