import { z } from 'zod'

/** A mail as the provider's API takes it; fields we never send are kept too, so that a test can see them. */
export const providerMail = z.looseObject({
  from: z.string().min(3),
  to: z.union([z.string(), z.array(z.string()).min(1).max(50)]),
  subject: z.string().min(1),
  html: z.string().optional(),
  text: z.string().optional(),
  attachments: z
    .array(
      z.looseObject({
        filename: z.string(),
        /** Base64. */
        content: z.string(),
        content_type: z.string().optional(),
      }),
    )
    .optional(),
})

export type ProviderMail = z.infer<typeof providerMail>

/** Everyone a mail is addressed to. */
export function recipientsOf({ to }: Pick<ProviderMail, 'to'>): string[] {
  return Array.isArray(to) ? to : [to]
}
