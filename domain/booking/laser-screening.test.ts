import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { answersFromTicks } from '@/domain/intake/safety-ticks'
import { bookingDecision } from './booking-decision'
import { ASKED_FIELD } from './field-names'
import { laserPage, readLaserAnswers } from './laser-screening'

const TODAY = Temporal.PlainDate.from('2026-03-03')
const SAFE = { s1_for_whom: 'me', s1_dob: '1990-01-15', ...answersFromTicks([]) }
const CLEAR: Record<string, string> = {
  s1_sex: 'male',
  l_goggles: 'yes',
  l_growth: 'no',
  l_radio: 'no',
  l_clot: 'no',
  l_bleed: 'no',
  l_bleedprob: 'no',
  l_skin: 'ok',
  l_light: 'no',
  l_lightmeds: 'no',
  l_seizure: 'no',
  l_numb: 'no',
  l_injection: 'no',
  l_tattoo: 'no',
  l_eyes: 'no',
  l_implant: 'no',
  s7_surgery: 'none',
  s7_conditions: 'none',
  s7_cancer: 'no',
  s7_meds: 'none',
}

const send = (values: Record<string, string>, asked = Object.keys(values)) =>
  readLaserAnswers({ values: { ...values, [ASKED_FIELD]: asked }, saved: SAFE, today: TODAY })
const decide = (answers: Parameters<typeof bookingDecision>[0]['answers']) =>
  bookingDecision({ answers, today: TODAY, needsLaserScreening: true })

describe('the laser page', () => {
  it('asks everything at first, nothing of it answered', () => {
    const page = laserPage(SAFE, TODAY)
    expect(page.begun).toBe(false)
    expect(page.missing).toEqual(page.ask)
    expect([...page.ask].sort()).toEqual(Object.keys(CLEAR).sort())
  })

  it('finds every question that was left out', () => {
    const { problems } = send({}, Object.keys(CLEAR))
    expect(problems.map(({ id }) => id).sort()).toEqual(Object.keys(CLEAR).sort())
  })

  it('lets clear answers book', () => {
    const { answers, problems } = send(CLEAR)
    expect(problems).toEqual([])
    expect(decide(answers)).toMatchObject({ ok: true, status: 'booked' })
  })

  it('is left with what an answer has brought up', () => {
    const { answers } = send({ ...CLEAR, s1_sex: 'female' })
    expect(laserPage(answers, TODAY)).toMatchObject({ missing: ['s7_pregnant'], begun: true })
    const { answers: more } = readLaserAnswers({
      values: { s7_pregnant: 'yes', [ASKED_FIELD]: 's7_pregnant' },
      saved: answers,
      today: TODAY,
    })
    expect(decide(more)).toMatchObject({ ok: true, status: 'pending' })
  })

  it.each([
    ['an unchecked growth', { l_growth: 'yes' }, 'laser_not_online'],
    ['bleeding', { l_bleed: 'yes' }, 'screening_stopped'],
  ])('says no to %s', (_name, worse, code) => {
    expect(decide(send({ ...CLEAR, ...worse }).answers)).toMatchObject({ ok: false, code })
  })
})
