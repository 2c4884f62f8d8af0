import { z } from 'zod'

/** A secret of at least `bytes` bytes, base64; placeholders and repeated characters are refused. */
export const secretOf = (bytes: number) =>
  z
    .string({ error: 'is missing' })
    .refine(
      (text) => Buffer.from(text, 'base64').length >= bytes,
      `must be at least ${bytes} random bytes in base64`,
    )
    .refine((text) => new Set(Buffer.from(text, 'base64')).size >= bytes / 2, 'is not random')

export type KeyRing = { current: string; keys: ReadonlyMap<string, Buffer> }

/** `id:base64,id:base64`: 32-byte keys that wrap record keys; the first one encrypts, all of them decrypt. */
export const keyRing = z.string({ error: 'is missing' }).transform((text, context): KeyRing => {
  const keys = new Map<string, Buffer>()
  for (const entry of text.split(',')) {
    const [id, secret] = entry.split(':')
    const key = Buffer.from(secret ?? '', 'base64')
    if (!id || !/^[a-z0-9-]{1,16}$/.test(id) || key.length !== 32 || new Set(key).size < 16) {
      context.addIssue({
        code: 'custom',
        message: 'must be id:base64 pairs of 32 random bytes, separated by commas',
      })
      return z.NEVER
    }
    keys.set(id, key)
  }
  return { current: [...keys.keys()][0] ?? '', keys }
})
