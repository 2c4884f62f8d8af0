import { BIT_MINUTES } from './bit-minutes'
import type { SchedulableService } from './timetable'

/** How long a service is, in bits: preparation, visit, and the claim from preparation to the end of turnaround. */
export type BitLengths = { prepare: number; visit: number; claim: number }

/** Lengths in bits. Throws RangeError on minutes that no bit can stand for: the definition schema refuses them. */
export function bitLengths(service: SchedulableService): BitLengths {
  const bits = (minutes: number) => {
    if (minutes < 0 || minutes % BIT_MINUTES !== 0) {
      throw new RangeError(`Not a multiple of ${BIT_MINUTES} minutes: ${minutes}`)
    }
    return minutes / BIT_MINUTES
  }
  const visit = bits(service.durationMinutes)
  const prepare = bits(service.prepareMinutes)
  if (visit === 0 || bits(service.slotStepMinutes) === 0) throw new RangeError('A visit and a step take time')
  return { visit, prepare, claim: prepare + visit + bits(service.turnaroundMinutes) }
}
