import { randomBytes } from 'node:crypto'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** A word that occurs nowhere else, of letters only, so that it can stand in a name. */
export function canaryWord(): string {
  const random = [...randomBytes(14)].map((byte) => LETTERS[byte % LETTERS.length]).join('')
  return `Zq${random}`
}

/** Such words by name, one for each way in which something personal comes in. */
export function canaries<Name extends string>(...names: Name[]) {
  return Object.fromEntries(names.map((name) => [name, canaryWord()])) as Record<Name, string>
}

export type Person = {
  name: string
  mobile: string
  email: string | null
  dateOfBirth: string
  sex: 'male' | 'female' | 'no_say'
  language: 'en' | 'ur'
}

/** Somebody whom nobody has booked for yet, with a name and number found nowhere else. */
export function stranger(known: Partial<Person> = {}): Person {
  const digits = String(randomBytes(6).readUIntBE(0, 6) % 10_000_000).padStart(7, '0')
  return {
    name: canaryWord(),
    mobile: `+92300${digits}`,
    email: null,
    dateOfBirth: '1994-01-15',
    sex: 'male',
    language: 'en',
    ...known,
  }
}
