import { Temporal } from 'temporal-polyfill'
import { DAY_MS, type EpochMs } from './epoch'

/** A stretch of time, [start, end), in which the zone's clocks keep one offset from UTC. */
export type OffsetSegment = { start: EpochMs; end: EpochMs; offsetMs: number }

// Asking the zone database costs about 10 µs, and a month of times asks thousands of times. So the offsets of
// about a year are looked up once and kept; the answers never change while the process runs.
const BUCKET_MS = 400 * DAY_MS
// No zone changes its offset twice within a week; the shortest pair on record (Ramadan) is about a month apart.
const SAMPLE_MS = 7 * DAY_MS
const KEPT_BUCKETS = 64
const bucketsByZone = new Map<string, Map<number, OffsetSegment[]>>()

function offsetFromZoneDatabase(timeZone: string, at: EpochMs): number {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone)
  return zoned.offsetNanoseconds / 1e6
}

/** The first millisecond in (from, to] that has the offset of `to`. */
function changeBetween(timeZone: string, from: EpochMs, to: EpochMs): EpochMs {
  const offsetAfter = offsetFromZoneDatabase(timeZone, to)
  let before = from
  let after = to
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (offsetFromZoneDatabase(timeZone, middle) === offsetAfter) after = middle
    else before = middle
  }
  return after
}

function buildBucket(timeZone: string, bucket: number): OffsetSegment[] {
  const end = (bucket + 1) * BUCKET_MS
  let current: OffsetSegment = {
    start: bucket * BUCKET_MS,
    end,
    offsetMs: offsetFromZoneDatabase(timeZone, bucket * BUCKET_MS),
  }
  const segments = [current]
  for (let at = current.start; at < end - 1; ) {
    const next = Math.min(at + SAMPLE_MS, end - 1)
    const offsetMs = offsetFromZoneDatabase(timeZone, next)
    if (offsetMs !== current.offsetMs) {
      current.end = changeBetween(timeZone, at, next)
      current = { start: current.end, end, offsetMs }
      segments.push(current)
    }
    at = next
  }
  return segments
}

function bucketOf(timeZone: string, at: EpochMs): OffsetSegment[] {
  const bucket = Math.floor(at / BUCKET_MS)
  let buckets = bucketsByZone.get(timeZone)
  const known = buckets?.get(bucket)
  if (known) return known
  const built = buildBucket(timeZone, bucket)
  if (!buckets) {
    buckets = new Map()
    bucketsByZone.set(timeZone, buckets)
  }
  if (buckets.size >= KEPT_BUCKETS) buckets.clear()
  buckets.set(bucket, built)
  return built
}

function segmentAt(timeZone: string, at: EpochMs): OffsetSegment {
  const segment = bucketOf(timeZone, at).find((candidate) => at < candidate.end)
  if (!segment) throw new RangeError(`Not a time: ${at}`)
  return segment
}

/** Offset of the zone's clocks from UTC at an instant, in milliseconds. Throws RangeError on an unknown zone. */
export function offsetMsAt({ timeZone, at }: { timeZone: string; at: EpochMs }): number {
  return segmentAt(timeZone, at).offsetMs
}

/** [start, end) cut wherever the offset may change, in order. Neighbours can have the same offset. */
export function offsetSegments(range: { timeZone: string; start: EpochMs; end: EpochMs }): OffsetSegment[] {
  const segments: OffsetSegment[] = []
  for (let at = range.start; at < range.end; ) {
    const { end, offsetMs } = segmentAt(range.timeZone, at)
    segments.push({ start: at, end: Math.min(end, range.end), offsetMs })
    at = end
  }
  return segments
}
