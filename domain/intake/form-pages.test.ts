import { describe, expect, it } from 'vitest'
import type { Answers } from './answers'
import {
  FORM_PAGES,
  FORM_TASKS,
  nextPage,
  pageFor,
  questionsOnPage,
  taskStatus,
  visiblePages,
} from './form-pages'
import { answersFromTicks } from './safety-ticks'
import { INJURY, LASER, SAFE, TODAY } from './vectors.test-support'

const CONSENT: Answers = { s10_not_diagnosis: true, s10_data: true }
const slugs = (answers: Answers) => visiblePages(answers, TODAY).map(({ slug }) => slug)
const status = (answers: Answers) => FORM_TASKS.map((task) => taskStatus(task, answers, TODAY))

describe('pages', () => {
  it('are found by their address', () => {
    expect(pageFor('medicines')?.questions).toEqual(['s7_meds', 's7_meds_text', 's7_allergy'])
    expect(pageFor('nowhere')).toBeUndefined()
  })

  it('without a question to ask are left out', () => {
    expect(slugs(SAFE)).not.toEqual(expect.arrayContaining(['injury']))
    expect(slugs(SAFE)).toHaveLength(18)
    expect(slugs({ ...SAFE, ...INJURY, ...LASER, s6_runs: 'yes' })).toHaveLength(24)
  })

  it('end with consent', () => {
    expect(FORM_PAGES.at(-1)?.task).toBe('consent')
    expect([...new Set(FORM_PAGES.map(({ task }) => task))]).toEqual([...FORM_TASKS])
  })

  it('keep the questions that were answered at booking', () => {
    const page = FORM_PAGES.filter(({ slug }) => slug === 'visit')
    expect(page.flatMap((found) => questionsOnPage(found, SAFE, TODAY)).map(({ id }) => id)).toEqual([
      's1_for_whom',
      's1_dob',
      's8_service',
    ])
  })
})

describe('next page', () => {
  const next = (slug: string, answers: Answers) => nextPage(slug, answers, TODAY)?.slug

  it('passes over pages with nothing to ask', () => {
    expect(next('safety-check', SAFE)).toBe('signs')
    expect(next('safety-check', { ...SAFE, ...INJURY })).toBe('injury')
  })

  it('is the same page while an answer brought up a question there', () => {
    expect(next('knee-history', { ...SAFE, s7_surgery: ['metal'] })).toBe('knee-history')
    expect(next('knee-history', { ...SAFE, s7_surgery: ['metal'], s7_surgery_6w: 'no' })).toBe('illnesses')
  })

  it('is none after consent', () => {
    expect(nextPage('agreement', { ...SAFE, ...CONSENT }, TODAY)).toBeNull()
  })
})

describe('task status', () => {
  it('of an empty form is not started', () => {
    expect(status({})).toEqual(FORM_TASKS.map(() => 'not_started'))
  })

  it('after booking shows safety done and the rest open', () => {
    const booked = { s1_for_whom: 'me', s1_dob: '1994-01-15', s8_service: 'physio', s1_name: 'Ali Khan' }
    expect(status({ ...booked, ...answersFromTicks([]) })).toEqual([
      'completed',
      'in_progress',
      'not_started',
      'not_started',
      'not_started',
      'not_started',
      'not_started',
    ])
  })

  it('is completed without the optional answers', () => {
    expect(status({ ...SAFE, ...CONSENT })).toEqual(FORM_TASKS.map(() => 'completed'))
  })

  it('opens again when an answer brings up a question', () => {
    expect(taskStatus('health', { ...SAFE, s7_surgery: ['metal'] }, TODAY)).toBe('in_progress')
  })

  it('never counts a consent that was not given', () => {
    expect(taskStatus('consent', { ...SAFE, s10_not_diagnosis: true, s10_data: false }, TODAY)).toBe(
      'in_progress',
    )
  })
})
