import type { AnswerValue } from '../answers'
import type { Bounds } from '../definition/types'
import { accepted, type Read, refused } from './problem'

const NONE = 'none'

/** One option code. */
export function readChoice(raw: unknown, codes: readonly string[]): Read<AnswerValue> {
  if (typeof raw !== 'string') return refused('wrong_type')
  return codes.includes(raw) ? accepted<AnswerValue>(raw) : refused('unknown_option')
}

/** Several option codes, given back once each in the order of the definition. `none` stands alone. */
export function readChoices(
  raw: unknown,
  codes: readonly string[],
  { maxChoices }: Bounds = {},
): Read<AnswerValue> {
  const chosen: unknown[] = Array.isArray(raw) ? raw : [raw]
  if (chosen.some((code) => typeof code !== 'string')) return refused('wrong_type')
  if (chosen.some((code) => !codes.some((known) => known === code))) return refused('unknown_option')
  const kept = codes.filter((code) => chosen.includes(code))
  if (kept.includes(NONE) && kept.length > 1) return refused('none_excludes')
  if (maxChoices !== undefined && kept.length > maxChoices) {
    return refused('too_many_places', { max: maxChoices })
  }
  return accepted<AnswerValue>(kept)
}
