import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { andInto, bitIndexes, bitSet, clearRange, erode, hasBit, orInto, setBit, setRange } from './bit-set'

const SIZE = 200
const ranges = fc.array(fc.tuple(fc.integer({ min: -10, max: 210 }), fc.integer({ min: -10, max: 210 })))

function filled(pairs: [number, number][]) {
  const bits = bitSet(SIZE)
  const plain = new Set<number>()
  for (const [from, to] of pairs) {
    setRange(bits, { from, to })
    for (let index = Math.max(0, from); index < Math.min(bits.length * 32, to); index++) plain.add(index)
  }
  return { bits, plain }
}

const sorted = (indexes: Iterable<number>) => [...indexes].sort((a, b) => a - b)

describe('bit set', () => {
  it('sets, clears and lists like a set of numbers', () => {
    fc.assert(
      fc.property(ranges, ranges, (set, cleared) => {
        const { bits, plain } = filled(set)
        for (const [from, to] of cleared) {
          clearRange(bits, { from, to })
          for (let index = from; index < to; index++) plain.delete(index)
        }
        expect(bitIndexes(bits)).toEqual(sorted(plain))
      }),
    )
  })

  it('keeps the bits where a run of the wanted length begins', () => {
    fc.assert(
      fc.property(ranges, fc.integer({ min: 1, max: 120 }), (set, length) => {
        const { bits, plain } = filled(set)
        erode(bits, length)
        const expected = sorted(plain).filter((index) =>
          Array.from({ length }, (_, step) => index + step).every((part) => plain.has(part)),
        )
        expect(bitIndexes(bits)).toEqual(expected)
      }),
      { numRuns: 300 },
    )
  })

  it('combines rows of unequal length, missing bits reading as no', () => {
    const short = bitSet(32)
    const long = bitSet(96)
    setRange(short, { from: 10, to: 30 })
    setRange(long, { from: 20, to: 90 })
    const either = long.slice()
    orInto(either, short)
    expect(bitIndexes(either)).toHaveLength(80)
    andInto(long, short)
    expect(bitIndexes(long)).toEqual([20, 21, 22, 23, 24, 25, 26, 27, 28, 29])
  })

  it('reads a bit past the end as no', () => {
    const bits = bitSet(32)
    setBit(bits, 31)
    expect([hasBit(bits, 31), hasBit(bits, 30), hasBit(bits, 1_000)]).toEqual([true, false, false])
  })
})
