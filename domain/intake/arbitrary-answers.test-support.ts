import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import type { Answers, AnswerValue } from './answers'
import { questions, ZONE_CODES } from './definition'
import type { Question } from './definition/types'
import { INJURY, LASER, SAFE, without } from './vectors.test-support'

const EARLIEST_BIRTH = Temporal.PlainDate.from('1916-02-01')
const BIRTH_DAYS = EARLIEST_BIRTH.until('2021-01-01', { largestUnit: 'days' }).days

/** Any value that the definition accepts for a question. */
export function arbitraryValue({ type, options, bounds }: Question): fc.Arbitrary<AnswerValue> {
  const codes = options?.map(({ code }) => code) ?? []
  const range = { min: bounds?.min ?? 0, max: bounds?.max ?? 10 }
  switch (type) {
    case 'single':
      return fc.constantFrom(...codes)
    case 'multi':
      return fc.subarray(codes, { minLength: 1 })
    case 'zones':
      return fc.subarray([...ZONE_CODES], { minLength: 1, maxLength: 8 })
    case 'one_zone':
      return fc.constantFrom(...ZONE_CODES)
    case 'scale':
    case 'integer':
      return fc.integer(range)
    case 'decimal':
      return fc.integer({ min: range.min * 10, max: range.max * 10 }).map((tenths) => tenths / 10)
    case 'date':
      return fc.integer({ min: 0, max: BIRTH_DAYS }).map((days) => EARLIEST_BIRTH.add({ days }).toString())
    case 'tick':
      return fc.boolean()
    case 'phone':
      return fc.constant('+923001234567')
    case 'email':
      return fc.constant('patient@clinic.example')
    case 'text':
      return fc.constantFrom('Ayesha Khan', 'گھٹنے ٹیکنا', 'Running 5 km')
  }
}

/** Any set of answers that the definition accepts: each question answered or not, hidden ones too. */
export const anyAnswers: fc.Arbitrary<Answers> = fc.record(valuesByQuestion(), { requiredKeys: [] })

/** Every question answered, hidden ones too. */
export const fullAnswers: fc.Arbitrary<Answers> = fc.record(valuesByQuestion())

/**
 * A safe knee, an injured one, with or without a laser section, with a few answers changed and a few missing: most
 * sets of answers taken wholly at random are emergencies, which hide every lesser difference.
 */
export const nearlySafeAnswers: fc.Arbitrary<Answers> = fc
  .record({
    injury: fc.constantFrom({}, INJURY),
    laser: fc.constantFrom({}, LASER),
    changed: fc.array(anyAnswer(), { maxLength: 4 }),
    skipped: fc.array(fc.constantFrom(...questions.map(({ id }) => id)), { maxLength: 4 }),
  })
  .map(({ injury, laser, changed, skipped }) =>
    without({ ...SAFE, ...injury, ...laser, ...Object.fromEntries(changed) }, ...skipped),
  )

function anyAnswer(): fc.Arbitrary<[string, AnswerValue]> {
  return fc.oneof(...questions.map((question) => arbitraryValue(question).map(pairWith(question.id))))
}

function pairWith(id: string) {
  return (value: AnswerValue): [string, AnswerValue] => [id, value]
}

function valuesByQuestion(): Record<string, fc.Arbitrary<AnswerValue>> {
  return Object.fromEntries(questions.map((question) => [question.id, arbitraryValue(question)]))
}
