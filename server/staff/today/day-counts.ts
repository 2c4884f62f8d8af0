import { VISIT_STATES, type VisitState } from '@/domain/appointments/status'
import type { DayVisit } from './load-day'

/** How many of a day's visits are in each state. */
export type DayCounts = Record<VisitState | 'all', number>

export function dayCounts(visits: readonly DayVisit[]): DayCounts {
  const counts = Object.fromEntries([...VISIT_STATES, 'all'].map((state) => [state, 0])) as DayCounts
  for (const { state } of visits) counts[state] += 1
  counts.all = visits.length
  return counts
}
