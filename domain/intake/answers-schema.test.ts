import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { answersSchema } from './answers-schema'
import { anyAnswers } from './arbitrary-answers.test-support'

describe('answers schema', () => {
  it('accepts what the definition accepts', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(answersSchema.safeParse(answers).success).toBe(true)
      }),
    )
  })

  it.each([{ s2_weak: 'maybe' }, { s4_now: 11 }, { s7_meds: [] }, { s1_dob: '2025-02-30' }, { other: 1 }])(
    'refuses %j',
    (answers) => {
      expect(answersSchema.safeParse(answers).success).toBe(false)
    },
  )

  it('describes each answer in JSON Schema by its question', () => {
    const { properties } = z.toJSONSchema(answersSchema, { io: 'input' })
    expect(properties?.s4_now).toMatchObject({
      type: 'integer',
      minimum: 0,
      maximum: 10,
      description: 'How bad is the pain right now?',
    })
  })
})
