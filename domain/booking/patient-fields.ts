import { z } from 'zod'
import { isWithin, plainText } from '@/domain/forms/plain-text'

const NAME = /^[\p{L}\p{M}][\p{L}\p{M} .'’-]+$/u

/** A person's full name: 2 to 80 letters of any script with spaces, dots, apostrophes and hyphens. Issues are codes. */
export const fullNameField = z
  .string({ error: 'name_missing' })
  .max(400, 'name_too_long')
  .transform((typed, context) => {
    const name = plainText(typed)
    const code = !name ? (name === '' ? 'name_missing' : 'name_characters') : nameProblem(name)
    if (!code && name) return name
    context.addIssue({ code: 'custom', message: code ?? 'name_missing' })
    return z.NEVER
  })

function nameProblem(name: string) {
  if (!NAME.test(name)) return 'name_characters'
  return isWithin(name, 80) ? null : 'name_too_long'
}

// One plain address in ASCII: lists, quoted names and look-alike letters are how mails go astray.
const EMAIL =
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9-]{1,63})+$/

/** One e-mail address, its domain in lower case; an empty one is none. Issue: `email_wrong`. */
export const emailField = z
  .string()
  .nullish()
  .transform((typed, context): string | null => {
    const address = typed?.trim() ?? ''
    if (address === '') return null
    if (address.length > 254 || !EMAIL.test(address)) {
      context.addIssue({ code: 'custom', message: 'email_wrong' })
      return z.NEVER
    }
    const at = address.lastIndexOf('@')
    return address.slice(0, at) + address.slice(at).toLowerCase()
  })
