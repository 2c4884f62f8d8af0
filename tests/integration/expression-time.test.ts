import fc from 'fast-check'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { productSources, walk } from '../support/source-files'

/** The longest text that gets past the limit of a body, and what it may take on a busy machine. */
const LENGTH = 100_000
const MOST_MILLISECONDS = 50
const HOPELESS_MILLISECONDS = 1_000

type Expression = { place: string; body: string; flags: string }

/** Every regular expression that is written in the product, wherever its input comes from. */
function expressions(): Expression[] {
  return productSources().flatMap(({ path, source }) => {
    const found: Expression[] = []
    walk(source, (node) => {
      if (!ts.isRegularExpressionLiteral(node)) return
      const [, body = '', flags = ''] = /^\/([\s\S]*)\/([a-z]*)$/.exec(node.text) ?? []
      const { line } = source.getLineAndCharacterOfPosition(node.getStart())
      found.push({ place: `${path}:${line + 1} ${node.text}`, body, flags })
    })
    return found
  })
}

/** Letters that an expression speaks of, so that its texts nearly match, and some that it does not. */
function alphabetOf({ body }: Expression): string[] {
  const named = body.replace(/\\[pP]\{[^}]*\}|\\u\{?[0-9a-fA-F]+\}?|[\\^$.*+?()[\]{}|]/g, '')
  return [...new Set([...named, 'a', '0', ' ', '-', '.', '@', ',', '/', '\n', '\u0627', '\u0301'])]
}

/** How long one reading takes; a slow one is tried again, since what else runs is no property of the expression. */
function milliseconds({ body, flags }: Expression, text: string): number {
  const took = () => {
    const expression = new RegExp(body, flags)
    const began = performance.now()
    if (flags.includes('g')) text.replace(expression, '')
    else expression.test(text)
    return performance.now() - began
  }
  const first = took()
  return first < MOST_MILLISECONDS || first > HOPELESS_MILLISECONDS ? first : Math.min(first, took(), took())
}

/** A short piece over and over, then something that spoils the match: what makes an expression go back and forth. */
const hostile = (alphabet: string[]) =>
  fc
    .tuple(
      fc.array(fc.constantFrom(...alphabet), { minLength: 0, maxLength: 3 }),
      fc.array(fc.constantFrom(...alphabet), { minLength: 1, maxLength: 4 }),
      fc.constantFrom('', '!', '\u0000', ...alphabet.slice(0, 3)),
    )
    .map(([start, piece, end]) => {
      const repeated = piece.join('')
      return `${start.join('')}${repeated.repeat(Math.ceil(LENGTH / repeated.length)).slice(0, LENGTH)}${end}`
    })

const slowest = (expression: Expression, runs: number) => {
  let longest = 0
  fc.assert(
    fc.property(hostile(alphabetOf(expression)), (text) => {
      if (longest < MOST_MILLISECONDS) longest = Math.max(longest, milliseconds(expression, text))
    }),
    { numRuns: runs, seed: 20260120 },
  )
  return longest
}

describe('I6 no expression takes long, whatever it reads', () => {
  const all = expressions()

  it('finds the expressions of the product', () => expect(all.length).toBeGreaterThan(40))

  it('100,000 characters in less than 50 milliseconds each', () => {
    const slow = all
      .map((expression) => ({ place: expression.place, took: slowest(expression, 12) }))
      .filter(({ took }) => took >= MOST_MILLISECONDS)
    expect(slow).toEqual([])
  }, 120_000)

  it('would find one that does', () => {
    const quadratic = { place: 'planted', body: '\\s+$', flags: '' }
    expect(milliseconds(quadratic, `${' '.repeat(LENGTH / 4)}!`)).toBeGreaterThan(MOST_MILLISECONDS)
  }, 60_000)
})
