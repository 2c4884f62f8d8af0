import type { EpochMs } from '@/domain/time/epoch'
import type { DemoVisit } from './demo-visits'

const MINUTE_MILLISECONDS = 60_000
/** A visit that begins within this time has a patient in the waiting room. */
const EARLY_MINUTES = 20

type When = { visit: DemoVisit; start: EpochMs; end: EpochMs; now: EpochMs }

/** How far a demo visit has come by now: treated, in treatment, waiting, or still to come. */
export function demoProgress({ visit, start, end, now }: When) {
  const at = (minutes: number) => new Date(start + minutes * MINUTE_MILLISECONDS)
  if (visit.instead === 'cancelled' || visit.instead === 'pending') return { status: visit.instead }
  if (now >= end && visit.instead) return { status: visit.instead, finishedAt: new Date(end) }
  if (now >= end) {
    return {
      status: 'fulfilled' as const,
      arrivedAt: at(-8),
      treatmentStartedAt: at(2),
      finishedAt: new Date(end),
    }
  }
  if (now >= start) return { status: 'arrived' as const, arrivedAt: at(-8), treatmentStartedAt: at(2) }
  if (now >= start - EARLY_MINUTES * MINUTE_MILLISECONDS)
    return { status: 'arrived' as const, arrivedAt: new Date(now) }
  return { status: 'booked' as const }
}
