import { z } from 'zod'

/** Where a fact comes from, as it is printed at an article's foot: id → citation. Citations stay in their own language. */
export const referencesSchema = z.record(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.string().min(10))
