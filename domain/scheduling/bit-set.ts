// A row of yes/no answers, one bit each, 32 to a word. Bits past the end read as "no".

export type BitSet = Uint32Array

export function bitSet(bitCount: number): BitSet {
  return new Uint32Array((bitCount + 31) >>> 5)
}

export function hasBit(bits: BitSet, index: number): boolean {
  return (((bits[index >>> 5] ?? 0) >>> (index & 31)) & 1) === 1
}

export function setBit(bits: BitSet, index: number): void {
  bits[index >>> 5] = (bits[index >>> 5] ?? 0) | (1 << (index & 31))
}

type Range = { from: number; to: number }

/** Calls `visit` with every word that [from, to) touches and the mask of its touched bits. */
function eachWord(bits: BitSet, range: Range, visit: (word: number, mask: number) => void): void {
  const from = Math.max(0, range.from)
  const to = Math.min(bits.length * 32, range.to)
  if (from >= to) return
  const last = (to - 1) >>> 5
  for (let word = from >>> 5; word <= last; word++) {
    const low = word === from >>> 5 ? -1 << (from & 31) : -1
    const high = word === last ? -1 >>> (31 - ((to - 1) & 31)) : -1
    visit(word, low & high)
  }
}

/** Says yes for [from, to); what lies outside the row is ignored. */
export function setRange(bits: BitSet, range: Range): void {
  eachWord(bits, range, (word, mask) => {
    bits[word] = (bits[word] ?? 0) | mask
  })
}

/** Says no for [from, to); what lies outside the row is ignored. */
export function clearRange(bits: BitSet, range: Range): void {
  eachWord(bits, range, (word, mask) => {
    bits[word] = (bits[word] ?? 0) & ~mask
  })
}

/** Keeps in `into` only what `other` says too. */
export function andInto(into: BitSet, other: BitSet): void {
  for (let word = 0; word < into.length; word++) into[word] = (into[word] ?? 0) & (other[word] ?? 0)
}

/** Adds to `into` what `other` says. */
export function orInto(into: BitSet, other: BitSet): void {
  for (let word = 0; word < into.length; word++) into[word] = (into[word] ?? 0) | (other[word] ?? 0)
}

/**
 * Keeps bit i only where `length` bits in a row, i and those after it, are set: where a stretch of that length can
 * begin. Runs double in length at each step, so 12 bits take four passes and not eleven.
 */
export function erode(bits: BitSet, length: number): void {
  for (let run = 1; run < length; ) {
    const shift = Math.min(run, length - run)
    const words = shift >>> 5
    const rest = shift & 31
    for (let word = 0; word < bits.length; word++) {
      const near = bits[word + words] ?? 0
      const far = bits[word + words + 1] ?? 0
      const shifted = rest === 0 ? near : (near >>> rest) | (far << (32 - rest))
      bits[word] = (bits[word] ?? 0) & shifted
    }
    run += shift
  }
}

/** Indexes of the set bits, rising. */
export function bitIndexes(bits: BitSet): number[] {
  const indexes: number[] = []
  for (let word = 0; word < bits.length; word++) {
    for (let rest = bits[word] ?? 0; rest !== 0; rest &= rest - 1) {
      indexes.push(word * 32 + 31 - Math.clz32(rest & -rest))
    }
  }
  return indexes
}
