import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

const FEWEST_CHARACTERS = 12
/** Longer ones are refused, never cut: the hash takes them, a request of a megabyte should not. */
const MOST_CHARACTERS = 1024
/** Of the library's five steps, the one for passwords that take 10¹⁰ guesses and more. */
const LEAST_SCORE = 4

const estimator = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: 256 })

export type PasswordProblem = 'password_missing' | 'password_short' | 'password_long' | 'password_common'

/**
 * What is wrong with a new password, or null. Any characters are taken, spaces and emoji too, and none is asked for:
 * only length, well-known passwords, and words that an attacker would try here are refused (OWASP ASVS 5.0, 6.2).
 * @param ownWords the clinic's name, the person's name and address
 */
export function newPasswordProblem(password: string, ownWords: readonly string[]): PasswordProblem | null {
  if (password === '') return 'password_missing'
  const length = [...password].length
  if (length < FEWEST_CHARACTERS) return 'password_short'
  if (length > MOST_CHARACTERS) return 'password_long'
  const words = ownWords
    .flatMap((text) => [text, ...text.split(/[\s.@_-]+/)])
    .filter((word) => word.length > 2)
  const { score } = estimator.check(password, [...words, 'genu', 'knee', 'clinic', 'physio', 'laser'])
  return score < LEAST_SCORE ? 'password_common' : null
}
