import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers } from './answers'
import { anyAnswers, fullAnswers, nearlySafeAnswers } from './arbitrary-answers.test-support'
import { type Assessment, assess } from './assess'
import { questionById, questionsOfSection } from './definition'
import { QUESTION_IDS } from './question-id'
import { SEVERITIES } from './rules/severity'
import { LASER, SAFE, TODAY, without } from './vectors.test-support'
import { isVisible, visibilityOf, visibleQuestions, withoutHidden } from './visibility'
import { WORSENING_QUESTIONS, worsened } from './worse-answers.test-support'

const anyQuestion = fc.constantFrom(...QUESTION_IDS)
const rank = ({ severity }: Assessment) => (severity ? SEVERITIES.indexOf(severity) : -1)

describe('any input', () => {
  it('never crashes on answers the definition accepts', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(assess(answers, TODAY).topics.length).toBeGreaterThan(0)
      }),
    )
  })

  it('never crashes on any JSON, under real question ids too', () => {
    const wrongValues = fc.dictionary(anyQuestion, fc.jsonValue())
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), wrongValues), (input) => {
        expect(['INCOMPLETE', 'STOP_URGENT', 'STOP_EMERGENCY']).toContain(assess(input, TODAY).booking)
      }),
    )
  })

  it('reads a wrongly typed value as no answer', () => {
    fc.assert(
      fc.property(fullAnswers, anyQuestion, (answers, id) => {
        const spoiled = { ...answers, [id]: { wrong: true } }
        expect(assess(spoiled, TODAY)).toEqual(assess(without(answers, id), TODAY))
      }),
    )
  })
})

describe('hidden answers', () => {
  it('are deleted, and nothing else is', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const kept = withoutHidden(answers, TODAY)
        for (const id of QUESTION_IDS.filter((asked) => answers[asked] !== undefined)) {
          const isHidden = visibilityOf(questionById(id), kept, TODAY) === 'hidden'
          expect(kept[id] === undefined, id).toBe(isHidden)
        }
        expect(withoutHidden(kept, TODAY)).toEqual(kept)
      }),
    )
  })

  it('leave only shown ones when every question is answered', () => {
    fc.assert(
      fc.property(fullAnswers, (answers) => {
        const kept = withoutHidden(answers, TODAY)
        const shown = QUESTION_IDS.filter((id) => isVisible(questionById(id), kept, TODAY))
        expect(Object.keys(kept).sort()).toEqual([...shown].sort())
      }),
    )
  })

  it('change nothing in the assessment', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(assess(withoutHidden(answers, TODAY), TODAY)).toEqual(assess(answers, TODAY))
      }),
    )
  })
})

type Assess = (answers: Answers) => Assessment

/** Whatever the other answers are, one safety question without an answer never lets a booking through. */
const missingNeverAllows = (assessment: Assess) =>
  fc.property(nearlySafeAnswers, fc.nat(), (answers, pick) => {
    const asked = visibleQuestions(answers, TODAY, { sections: [2] })
    const question = asked[pick % asked.length]
    if (!question) return
    expect(assessment(without(answers, question.id)).booking).not.toMatch(/^ALLOW/)
  })

describe('a missing answer', () => {
  it('to a safety question never allows a booking', () => {
    fc.assert(missingNeverAllows((answers) => assess(answers, TODAY)))
  })

  it('read as "no" would be caught by that property', () => {
    const readsMissingAsNo: Assess = (answers) => {
      const guessed = questionsOfSection(2).map(({ id }) => [id, id === 's2_walk_now' ? 'yes' : 'no'])
      return assess({ ...Object.fromEntries(guessed), ...answers }, TODAY)
    }
    expect(fc.check(missingNeverAllows(readsMissingAsNo)).failed).toBe(true)
  })

  it('never hides a flag: giving it can only keep or raise the severity', () => {
    fc.assert(
      fc.property(nearlySafeAnswers, anyQuestion, (answers, id) => {
        fc.pre(id !== 's8_service')
        const before = assess(without(answers, id), TODAY)
        expect(rank(assess(answers, TODAY))).toBeGreaterThanOrEqual(rank(before))
      }),
      { numRuns: 500 },
    )
  })

  it('matters no more once booking or laser is allowed', () => {
    const skipped = fc.array(anyQuestion, { maxLength: 6 })
    const service = fc.constantFrom('physio', 'laser')
    let allowed = 0
    fc.assert(
      fc.property(skipped, service, fullAnswers, (ids, s8_service, others) => {
        const some = without(
          { ...SAFE, ...LASER, s1_sex: 'no_say', s8_service },
          ...ids.filter((id) => id !== 's8_service'),
        )
        const before = assess(some, TODAY)
        const after = assess({ ...others, ...some }, TODAY)
        if (before.booking.startsWith('ALLOW')) {
          allowed += 1
          expect(after.booking).toMatch(/^ALLOW/)
        }
        if (!['INCOMPLETE', 'ABSOLUTE'].includes(before.laser.result)) {
          expect(after.laser.result).not.toMatch(/^INCOMPLETE|^ABSOLUTE/)
        }
      }),
      { numRuns: 500 },
    )
    expect(allowed).toBeGreaterThan(10)
  })
})

describe('a worse answer', () => {
  it('never lowers the severity', () => {
    const worsening = fc.constantFrom(...WORSENING_QUESTIONS)
    fc.assert(
      fc.property(nearlySafeAnswers, worsening, fc.integer({ min: 1, max: 5 }), (answers, id, step) => {
        const before = assess(answers, TODAY)
        const after = assess(worsened(answers, id, step), TODAY)
        expect(rank(after)).toBeGreaterThanOrEqual(rank(before))
      }),
      { numRuns: 1000 },
    )
  })

  it('never lowers it from a knee that is safe, however many worse answers come one by one', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom(...WORSENING_QUESTIONS), fc.integer({ min: 1, max: 5 })))
    fc.assert(
      fc.property(steps, fc.boolean(), (path, isLaser) => {
        let answers: Answers = isLaser ? { ...SAFE, s8_service: 'laser', s1_sex: 'no_say' } : SAFE
        for (const [id, step] of path) {
          const next = worsened(answers, id, step)
          expect(rank(assess(next, TODAY))).toBeGreaterThanOrEqual(rank(assess(answers, TODAY)))
          answers = next
        }
      }),
    )
  })
})
