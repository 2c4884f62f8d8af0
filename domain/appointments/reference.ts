// Without 0, O, 1 and I, which look alike on paper and sound alike on the phone.
const DIGITS = '23456789'
const SYMBOLS = `ABCDEFGHJKLMNPQRSTUVWXYZ${DIGITS}`
const SYMBOL_COUNT = 4
const DIGIT_COUNT = 2

/**
 * A new reference such as "K7M4-29": 67 million of them, so two can be equal and the database's unique constraint
 * decides. Not a secret. `randomBytes` gives that many random bytes.
 */
export function newReference(randomBytes: (count: number) => Uint8Array): string {
  const characters = [...randomBytes(SYMBOL_COUNT + DIGIT_COUNT)].map((byte, index) => {
    // 32 and 8 both divide 256: every character is equally likely.
    const alphabet = index < SYMBOL_COUNT ? SYMBOLS : DIGITS
    return alphabet[byte % alphabet.length]
  })
  return formatReference(characters.join(''))
}

/** "K7M429" as it is written, stored and spoken: "K7M4-29". */
export function formatReference(characters: string): string {
  return `${characters.slice(0, SYMBOL_COUNT)}-${characters.slice(SYMBOL_COUNT)}`
}

/** The reference that someone meant by " k7m4 29" or "K7M4–29", or undefined when it cannot be one. */
export function parseReference(written: string): string | undefined {
  const characters = written.replace(/[\s\p{Dash}\p{Cf}]/gu, '').toUpperCase()
  if (!/^[A-HJ-NP-Z2-9]{4}[2-9]{2}$/.test(characters)) return undefined
  return formatReference(characters)
}
