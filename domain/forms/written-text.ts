import { z } from 'zod'
import { isWithin, plainText } from './plain-text'

/** Codes of what can be wrong; `missing` only where the text has to be written. */
type Written = { max: number; codes: { missing?: string; long: string; hidden: string } }

/** A text of several lines as staff write it: `max` characters as people count them, none of them hidden. */
export function writtenText({ max, codes }: Written) {
  return z.string({ error: codes.missing ?? codes.hidden }).transform((typed, context) => {
    const refuse = (message: string) => {
      context.addIssue({ code: 'custom', message })
      return z.NEVER
    }
    const text = plainText(typed, { multiline: true })
    if (text === null) return refuse(codes.hidden)
    if (text === '' && codes.missing) return refuse(codes.missing)
    return isWithin(text, max) ? text : refuse(codes.long)
  })
}
