import type { StaffAction } from '@/domain/appointments/staff-actions'
import type { VisitState } from '@/domain/appointments/status'

/** What the day list shows of a form; `flagged` is for those who may read it, `call` for everybody else. */
export type FormMark = 'none' | 'open' | 'sent' | 'reviewed' | 'flagged' | 'call'

/** One visit of the day as the Today page draws it. Instants in milliseconds. */
export type VisitView = {
  id: string
  version: number
  name: string
  startsAt: number
  endsAt: number
  state: VisitState
  arrivedAt: number | null
  treatmentStartedAt: number | null
  finishedAt: number | null
  priority: boolean
  service: string
  isLaser: boolean
  with: string
  room: string | null
  device: string | null
  form: { state: FormMark; formId: string | null }
  step: StaffAction | null
}

/** Where the day is looked at from. */
export type DayClock = { timeZone: string; now: number }
