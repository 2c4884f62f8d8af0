import { withWesternDigits } from './western-digits'

const MOBILE = /^(\+92|0092|0)3\d{9}$/
const LANDLINE = /^(\+92|0092|0)[1-9]\d{8,9}$/

/** Longer than any number with its punctuation; pasted text beyond it is not looked at. */
const MAX_TYPED = 40

/** A Pakistani number as +92…, whatever spaces, dashes, brackets or invisible marks came with it; else null. */
export function pakistanPhone(typed: string): string | null {
  if (typed.length > MAX_TYPED) return null
  const digits = withWesternDigits(typed).replace(/[\s\p{Cf}\p{Pd}().]/gu, '')
  if (!MOBILE.test(digits) && !LANDLINE.test(digits)) return null
  return digits.replace(/^(\+92|0092|0)/, '+92')
}
