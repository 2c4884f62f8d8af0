import type { EpochMs } from '@/domain/time/epoch'
import { BIT_MS } from './bit-minutes'
import { type BitSet, bitSet, clearRange, setRange } from './bit-set'
import type { Interval } from './timetable'

/** A stretch of time with one bit for every 5 minutes. */
export type TimeRow = { originMs: EpochMs; bitCount: number }

/** Sets every bit that lies wholly within one of `intervals`, and no other. */
export function rowWithin({ row, intervals }: { row: TimeRow; intervals: readonly Interval[] }): BitSet {
  const bits = bitSet(row.bitCount)
  for (const { start, end } of intervals) {
    setRange(bits, {
      from: Math.ceil((start - row.originMs) / BIT_MS),
      to: Math.floor((end - row.originMs) / BIT_MS),
    })
  }
  return bits
}

/** Clears every bit that one of `intervals` touches. Those outside the row cost two comparisons each. */
export function clearTouched({
  bits,
  row,
  intervals,
}: {
  bits: BitSet
  row: TimeRow
  intervals: readonly Interval[]
}): void {
  const endMs = row.originMs + row.bitCount * BIT_MS
  for (const { start, end } of intervals) {
    if (end <= row.originMs || start >= endMs) continue
    clearRange(bits, {
      from: Math.floor((start - row.originMs) / BIT_MS),
      to: Math.ceil((end - row.originMs) / BIT_MS),
    })
  }
}

/** A row in which everything is set. */
export function fullRow(row: TimeRow): BitSet {
  return bitSet(row.bitCount).fill(0xffffffff)
}
