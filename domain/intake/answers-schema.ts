import { z } from 'zod'
import { questionnaire, ZONE_CODES } from './definition'
import type { Question } from './definition/types'

/**
 * All answers as they are stored, each optional: the shape shown in the API document. `parseAnswers` is what
 * checks a request; it knows lengths in characters, agreement between answers and what must be answered.
 */
export const answersSchema = z
  .strictObject(
    Object.fromEntries(
      questionnaire.sections.flatMap((section) =>
        section.questions.map((question) => [
          question.id,
          valueSchema(question).optional().meta({ description: question.text }),
        ]),
      ),
    ),
  )
  .meta({ title: 'Questionnaire answers', description: 'Answers by question id.' })

function valueSchema({ type, options, bounds }: Question): z.ZodType {
  const codes = options?.map(({ code }) => code) ?? []
  const number = { min: bounds?.min ?? 0, max: bounds?.max ?? Number.MAX_SAFE_INTEGER }
  switch (type) {
    case 'single':
      return z.enum(codes)
    case 'multi':
      return z.array(z.enum(codes)).min(1)
    case 'zones':
      return z
        .array(z.enum([...ZONE_CODES]))
        .min(1)
        .max(bounds?.maxChoices ?? ZONE_CODES.size)
    case 'one_zone':
      return z.enum([...ZONE_CODES])
    case 'scale':
    case 'integer':
      return z.int().min(number.min).max(number.max)
    case 'decimal':
      return z.number().min(number.min).max(number.max)
    case 'date':
      return z.iso.date()
    case 'tick':
      return z.boolean()
    case 'phone':
    case 'email':
    case 'text':
      return z.string().min(1)
  }
}
