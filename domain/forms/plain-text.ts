/** Invisible joiners that Urdu keyboards put between letters: they change nothing but the shape, so they go. */
const JOINERS_IN_URDU = /(?<=\p{Script=Arabic})[\u200C\u200D]+/gu

/** The emoji presentation mark is invisible too, and harmless. */
const EMOJI_MARK = /\uFE0F/g

/** NUL and other controls, halves of surrogate pairs, direction overrides, zero-width and other unseen characters. */
const UNSAFE = /[^\P{Cc}\t\n\r]|\p{Cs}|\p{Cf}|\p{Default_Ignorable_Code_Point}|[\u2028\u2029]/u

const GRAPHEMES = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** No letter people write takes more UTF-16 units than this on average; a longer text is refused uncounted. */
const MAX_UNITS_PER_GRAPHEME = 16

/**
 * A text as it is stored: NFC, trimmed, one space between words; line breaks kept only when `multiline`. Null when
 * it holds characters that could hide or reorder what staff read.
 */
export function plainText(typed: string, { multiline = false }: { multiline?: boolean } = {}): string | null {
  const text = typed.replace(JOINERS_IN_URDU, '').normalize('NFC')
  if (UNSAFE.test(text.replace(EMOJI_MARK, ''))) return null
  if (!multiline) return text.replace(/\s+/gu, ' ').trim()
  return text.replace(/\r\n?/g, '\n').trim()
}

/** Whether a text is within a number of characters as people count them. */
export function isWithin(text: string, max: number): boolean {
  return text.length <= max * MAX_UNITS_PER_GRAPHEME && graphemeCount(text) <= max
}

/** Characters as people count them: letters with their marks count once. */
export function graphemeCount(text: string): number {
  return [...GRAPHEMES.segment(text)].length
}
