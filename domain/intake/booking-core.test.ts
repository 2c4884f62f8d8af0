import { describe, expect, it } from 'vitest'
import type { Answers } from './answers'
import { assess } from './assess'
import { followUpQuestions, laserQuestions, missingForBooking } from './booking-core'
import { questionsOfSection } from './definition'
import { answersFromTicks, parseTickList, safetyTicks } from './safety-ticks'
import { INJURY, LASER, SAFE, TODAY } from './vectors.test-support'

const ADULT: Answers = { s1_for_whom: 'me', s1_dob: '1994-01-15' }
const booking = (answers: Answers, laser = false) => missingForBooking({ answers, today: TODAY, laser })
const LASER_ITEMS = questionsOfSection(8)
  .map(({ id }) => id)
  .filter((id) => id !== 's8_service')

describe('tick list', () => {
  it('holds exactly the safety questions that are always asked', () => {
    const always = questionsOfSection(2).filter((question) => !question.show)
    expect(safetyTicks.map(({ id }) => id)).toEqual(always.map(({ id }) => id))
  })

  it('with nothing ticked is a knee that is safe to book', () => {
    const answers = { ...ADULT, ...answersFromTicks([]) }
    expect(answers).toMatchObject({ s2_breath: 'no', s2_walk_now: 'yes', s2_locked: 'no' })
    expect(booking(answers)).toEqual([])
    expect(followUpQuestions(answers, TODAY)).toEqual([])
    expect(assess(answers, TODAY).booking).toBe('ALLOW')
  })

  it('turns each tick into the worrying answer', () => {
    const ticked = safetyTicks.map(({ id }) => id)
    const answers = answersFromTicks(ticked)
    expect(answers.s2_walk_now).toBe('no')
    expect(answers.s2_locked).toBeUndefined()
    expect(Object.values(answers).filter((answer) => answer === 'yes')).toHaveLength(ticked.length - 2)
  })

  it('does not read a tick it does not know as "no"', () => {
    expect(() => answersFromTicks(['s2_breathing'])).toThrow(RangeError)
  })

  it.each([
    [[], 'required'],
    [['none', 's2_calf'], 'none_excludes'],
    [['s2_wound'], 'unknown_option'],
  ])('%j is refused: %s', (posted, code) => {
    expect(parseTickList(posted)).toEqual({ ok: false, code })
  })

  it('accepts "none" alone or any statements', () => {
    expect(parseTickList(['none'])).toEqual({ ok: true, ticked: [] })
    expect(parseTickList(['s2_lump', 's2_calf'])).toEqual({ ok: true, ticked: ['s2_calf', 's2_lump'] })
  })
})

describe('follow-up questions', () => {
  const askedAfter = (ticked: string[], more: Answers = ADULT) =>
    followUpQuestions({ ...more, ...answersFromTicks(ticked) }, TODAY)

  it('of an injury are its eight', () => {
    expect(askedAfter(['s2_injury'])).toEqual([
      's2_wound',
      's2_walk_then',
      's2_bend90',
      's2_tender_cap',
      's2_tender_fib',
      's2_slr',
      's2_pop',
      's2_swell_fast',
    ])
  })

  it('ask how the knee is stuck, and what makes a clot likely', () => {
    expect(askedAfter(['s2_locked', 's2_calf'])).toEqual(['s2_locked', 's2_clot_risk'])
  })

  it('of a hot knee are the risks of an infection', () => {
    expect(askedAfter(['s2_hot_red'])).toEqual(['s7_surgery', 's7_conditions', 's7_cancer', 's7_meds'])
    expect(askedAfter(['s2_hot_red'], { ...ADULT, s7_surgery: ['metal'] })).toContain('s7_surgery_6w')
  })

  it('ask about cancer after pain at night, and once only', () => {
    expect(askedAfter(['s2_night'])).toEqual(['s7_cancer'])
    expect(askedAfter(['s2_night', 's2_hot_red']).filter((id) => id === 's7_cancer')).toHaveLength(1)
  })

  it('ask about the hip under 17', () => {
    expect(askedAfter([], { ...ADULT, s1_dob: '2009-01-21' })).toEqual(['s3_hip'])
    expect(askedAfter([], { ...ADULT, s1_dob: '2009-01-20' })).toEqual([])
  })

  it('stay on the page once answered', () => {
    const answers = { ...ADULT, ...answersFromTicks(['s2_locked']), s2_locked: 'comes_goes' }
    expect(followUpQuestions(answers, TODAY)).toEqual(['s2_locked'])
  })

  it('are not asked in an emergency', () => {
    expect(askedAfter(['s2_breath', 's2_injury'])).toEqual([])
  })

  it('complete the booking core together with the ticks', () => {
    const answers = { ...ADULT, ...answersFromTicks(['s2_injury', 's2_night']) }
    expect(booking(answers)).toEqual(followUpQuestions(answers, TODAY))
  })
})

describe('laser questions', () => {
  it('are the laser part of the booking core', () => {
    const answers = { ...ADULT, ...answersFromTicks([]) }
    expect(laserQuestions(answers, TODAY)).toEqual([
      's1_sex',
      ...LASER_ITEMS,
      's7_surgery',
      's7_conditions',
      's7_cancer',
      's7_meds',
    ])
    expect(new Set(laserQuestions(answers, TODAY))).toEqual(new Set(booking(answers, true)))
  })

  it('bring up what an answer reveals', () => {
    const answers = { ...ADULT, ...answersFromTicks([]), s1_for_whom: 'my_child', s1_sex: 'female' }
    const asked = laserQuestions({ ...answers, s7_surgery: ['keyhole'] }, TODAY)
    expect(asked).toEqual(expect.arrayContaining(['s1_can_tell', 's7_surgery_6w', 's7_pregnant']))
  })

  it('leave out what the follow-up page asked', () => {
    const answers = { ...ADULT, ...answersFromTicks(['s2_night']) }
    expect(laserQuestions(answers, TODAY)).not.toContain('s7_cancer')
  })
})

describe('what is missing for a booking', () => {
  it('is nothing in a complete form', () => {
    expect(booking(SAFE)).toEqual([])
    expect(booking({ ...SAFE, ...INJURY, ...LASER }, true)).toEqual([])
  })

  it('is everything without answers', () => {
    expect(booking({})).toEqual(['s1_for_whom', 's1_dob', ...safetyTicks.map(({ id }) => id)])
  })

  it('counts the laser screening whatever the service answer says', () => {
    expect(booking({ ...SAFE, s8_service: 'physio' }, true)).toEqual(LASER_ITEMS)
  })

  it('names the birth date of a child under 5', () => {
    expect(booking({ ...SAFE, s1_dob: '2023-01-01' })).toContain('s1_dob')
  })
})
