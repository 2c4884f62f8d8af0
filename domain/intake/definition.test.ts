import { describe, expect, it } from 'vitest'
import type { Condition } from './condition'
import { questionById, questionnaire, questions, ZONE_CODES } from './definition'
import { FORM_PAGES } from './form-page-list'
import { QUESTION_IDS } from './question-id'
import { laserRules, redFlagRules } from './rules'
import { LASER_RULE_IDS, RED_FLAG_IDS } from './rules/rule-id'
import { questionsIn } from './visibility'

const conditions = [
  ...questions.flatMap(({ show, requiredWhen }) => [show, requiredWhen]),
  ...[...redFlagRules, ...laserRules].map(({ when }) => when),
].filter((condition) => condition !== undefined)

function parts(condition: Condition): Condition[] {
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.flatMap(parts)
  if (condition.kind === 'not' || condition.kind === 'unless_known') return parts(condition.of)
  return [condition]
}

describe('questionnaire', () => {
  it('has ten sections, 101 questions and 24 zones', () => {
    expect(questionnaire.sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(questions.map(({ id }) => id)).toEqual([...QUESTION_IDS])
    expect(questions).toHaveLength(101)
    expect(ZONE_CODES.size).toBe(24)
  })

  it('shows a question only by answers to questions that are always shown or shown before it', () => {
    for (const { id, show } of questions.filter((question) => question.show)) {
      for (const parent of show ? questionsIn(show) : []) {
        const isAlwaysShown = questionById(parent).show === undefined
        expect(isAlwaysShown || QUESTION_IDS.indexOf(parent) < QUESTION_IDS.indexOf(id), id).toBe(true)
      }
    }
  })

  it('gives options to every choice and a range to every number', () => {
    for (const { id, type, options, bounds } of questions) {
      expect((options?.length ?? 0) > 1, id).toBe(type === 'single' || type === 'multi')
      const isNumber = ['scale', 'integer', 'decimal'].includes(type)
      expect(bounds?.min !== undefined && bounds.max !== undefined, id).toBe(isNumber)
    }
  })
})

describe('conditions', () => {
  it('use only codes that the question offers, with the operator of its type', () => {
    for (const part of conditions.flatMap(parts)) {
      if (part.kind !== 'is' && part.kind !== 'has' && part.kind !== 'has_other_than') continue
      const { type, options } = questionById(part.question)
      const codes = part.kind === 'has_other_than' ? [part.code] : part.codes
      expect(type, part.question).toBe(part.kind === 'is' ? 'single' : 'multi')
      expect(
        options?.map(({ code }) => code),
        part.question,
      ).toEqual(expect.arrayContaining([...codes]))
    }
  })

  it('survive being stored as JSON', () => {
    expect(JSON.parse(JSON.stringify(conditions))).toEqual(conditions)
  })
})

describe('rules', () => {
  it('stand in the order of their table', () => {
    expect(redFlagRules.map(({ id }) => id)).toEqual([...RED_FLAG_IDS])
    expect(laserRules.map(({ id }) => id)).toEqual([...LASER_RULE_IDS])
    expect([redFlagRules.length, laserRules.length]).toEqual([32, 27])
  })

  it('refer only to rules before them', () => {
    for (const [index, rule] of redFlagRules.entries()) {
      const earlier = redFlagRules.slice(0, index).map(({ id }) => String(id))
      const named = parts(rule.when).flatMap((part) => (part.kind === 'rule' ? [part.rule] : []))
      expect(
        named.every((id) => earlier.includes(id)),
        rule.id,
      ).toBe(true)
    }
  })
})

describe('form pages', () => {
  it('ask every question once on 18 to 24 pages of 1 to 7', () => {
    const asked = FORM_PAGES.flatMap((page) => page.questions)
    expect([...asked].sort()).toEqual([...QUESTION_IDS].sort())
    expect(FORM_PAGES.length).toBeGreaterThanOrEqual(18)
    expect(FORM_PAGES.length).toBeLessThanOrEqual(24)
    for (const { slug, questions: ids } of FORM_PAGES) {
      expect(ids.length, slug).toBeGreaterThanOrEqual(1)
      expect(ids.length, slug).toBeLessThanOrEqual(7)
    }
    expect(new Set(FORM_PAGES.map(({ slug }) => slug)).size).toBe(FORM_PAGES.length)
  })
})
