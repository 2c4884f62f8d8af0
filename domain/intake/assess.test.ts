import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { assess } from './assess'
import { INJURY, LASER, SAFE, TODAY, VECTORS, without } from './vectors.test-support'

describe('worked examples', () => {
  it.each(VECTORS)('$id $story', ({ today, answers, expect: expected }) => {
    const result = assess(answers, Temporal.PlainDate.from(today))
    expect({
      flags: result.flags.map(({ id }) => id),
      severity: result.severity,
      booking: result.booking,
      laser: result.laser.result,
      laser_codes: result.laser.rules.map(({ id }) => id),
      psfs: result.psfs?.score ?? null,
      load: result.load,
      topics: result.topics,
      prevention: result.prevention,
      reasons: result.reasons,
    }).toEqual(expected)
  })
})

describe('booking', () => {
  it('needs every safety question that is shown', () => {
    expect(assess(without(SAFE, 's2_lump'), TODAY).booking).toBe('INCOMPLETE')
    expect(assess(without({ ...SAFE, ...INJURY }, 's2_tender_fib'), TODAY).booking).toBe('INCOMPLETE')
  })

  it('does not need the rest of the form', () => {
    const core = Object.fromEntries(Object.entries(SAFE).filter(([id]) => /^s2_|s1_dob|s1_for_whom/.test(id)))
    expect(assess(core, TODAY).booking).toBe('ALLOW')
  })

  it('needs the hip question under 17 only', () => {
    const noHip = without(SAFE, 's3_hip')
    expect(assess({ ...noHip, s1_dob: '2009-01-21' }, TODAY).booking).toBe('INCOMPLETE')
    expect(assess({ ...noHip, s1_dob: '2009-01-20' }, TODAY).booking).toBe('ALLOW')
  })

  it('needs to know about cancer when the pain wakes the patient', () => {
    const awake = { ...SAFE, s2_night: 'yes' }
    expect(assess(awake, TODAY)).toMatchObject({ booking: 'ALLOW_PRIORITY', severity: 'soon' })
    expect(assess(without(awake, 's7_cancer'), TODAY)).toMatchObject({
      booking: 'INCOMPLETE',
      severity: 'soon',
    })
    expect(assess({ ...awake, s7_cancer: 'not_sure' }, TODAY).booking).toBe('STOP_URGENT')
  })

  it('is open while a laser answer could still be a reason to stop', () => {
    const asked = { ...SAFE, ...LASER }
    expect(assess(without(asked, 'l_skin'), TODAY).booking).toBe('INCOMPLETE')
    expect(assess(without(asked, 'l_goggles'), TODAY)).toMatchObject({
      booking: 'ALLOW',
      laser: { result: 'INCOMPLETE' },
    })
  })

  it('lets a stop outrank what is missing', () => {
    expect(assess({ s2_breath: 'yes' }, TODAY).booking).toBe('STOP_EMERGENCY')
    expect(assess({ s2_weak: 'yes' }, TODAY).booking).toBe('STOP_URGENT')
  })

  it('is never complete for a child under 5 or a birth date that cannot be', () => {
    for (const s1_dob of ['2022-01-20', '2026-01-21', '1890-01-01', '2026-02-30']) {
      expect(assess({ ...SAFE, s1_dob }, TODAY).booking, s1_dob).toBe('INCOMPLETE')
    }
  })
})

describe('laser', () => {
  it('is open until its core is answered, however small the findings', () => {
    const pregnant = { ...SAFE, ...LASER, s1_sex: 'female', s7_pregnant: 'yes' }
    expect(assess(pregnant, TODAY).laser.result).toBe('RELATIVE')
    expect(assess(without(pregnant, 'l_tattoo'), TODAY).laser.result).toBe('INCOMPLETE')
    expect(assess(without(pregnant, 's7_pregnant'), TODAY).laser.result).toBe('INCOMPLETE')
  })

  it('lets ABSOLUTE outrank what is missing', () => {
    const lupus = { s8_service: 'laser', s7_conditions: ['lupus'] }
    expect(assess(lupus, TODAY).laser).toMatchObject({ result: 'ABSOLUTE', rules: [{ id: 'LA06' }] })
  })

  it('is not requested only when the patient said so', () => {
    expect(assess({ ...SAFE, s8_service: 'advise' }, TODAY).laser.result).toBe('NOT_REQUESTED')
    expect(assess(without(SAFE, 's8_service'), TODAY).laser.result).toBe('INCOMPLETE')
  })

  it('ignores laser answers of a patient who asks for physiotherapy', () => {
    const result = assess({ ...SAFE, ...LASER, l_skin: 'infected', s8_service: 'physio' }, TODAY)
    expect(result).toMatchObject({ flags: [], laser: { result: 'NOT_REQUESTED', rules: [] } })
  })
})

describe('reasons for a flag', () => {
  const because = (answers: object, id: string) =>
    assess(answers, TODAY).flags.find((flag) => flag.id === id)?.because

  it('names the answers that made it fire', () => {
    expect(because({ ...SAFE, s2_hot_red: 'yes', s2_fever: 'yes', s7_meds: ['steroid'] }, 'RF05a')).toEqual([
      's2_hot_red',
      's2_fever',
      's7_meds',
    ])
    expect(because({ ...SAFE, ...INJURY, s1_dob: '1960-01-01' }, 'RF06a')).toEqual(['s2_injury', 's1_dob'])
    expect(because({ ...SAFE, s2_night: 'yes', s7_cancer: 'past5' }, 'RF12a')).toEqual([
      's2_night',
      's7_cancer',
    ])
  })

  it('names the flags behind a laser stop', () => {
    const { laser } = assess({ ...SAFE, ...LASER, s2_weak: 'yes', s2_walk_now: 'no' }, TODAY)
    expect(laser.rules).toEqual([{ id: 'LA09', level: 'ABSOLUTE', because: ['s2_walk_now', 's2_weak'] }])
  })
})
