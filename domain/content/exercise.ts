import { z } from 'zod'

/** An exercise in the words of one language. */
export const exerciseSchema = z.strictObject({
  name: z.string().min(3).max(60),
  how: z.array(z.string().min(5)).min(1),
  /** How often and how long, units in the words. */
  dose: z.string().min(5),
})

export type Exercise = z.output<typeof exerciseSchema>

export const exercisesSchema = z.record(z.string().regex(/^[a-z]+(-[a-z]+)*$/), exerciseSchema)
