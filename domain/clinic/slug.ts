import { z } from 'zod'

/** The name by which the file and addresses know a thing; it stays when the words change. */
export const slug = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'A slug has small letters, digits and single hyphens')
