/** Statuses of an appointment in the words of FHIR R4. A hold is not an appointment yet. */
export const APPOINTMENT_STATUSES = [
  'pending',
  'booked',
  'arrived',
  'fulfilled',
  'cancelled',
  'noshow',
] as const

export type AppointmentStatus = (typeof APPOINTMENT_STATUSES)[number]

/** What staff see. FHIR has no word for "in treatment": it is `arrived` with a started session. */
export const VISIT_STATES = [
  'pending',
  'booked',
  'arrived',
  'treatment',
  'completed',
  'noshow',
  'cancelled',
] as const

export type VisitState = (typeof VISIT_STATES)[number]

type Progress = { treatmentStarted: boolean }

/** The one table of what may follow what; the usual next state comes first. */
export const NEXT_STATES: Record<VisitState, readonly VisitState[]> = {
  pending: ['booked', 'cancelled'],
  booked: ['arrived', 'noshow', 'cancelled'],
  arrived: ['treatment', 'cancelled'],
  treatment: ['completed'],
  completed: [],
  noshow: [],
  cancelled: [],
}

const STATUS_OF_STATE: Record<VisitState, AppointmentStatus> = {
  pending: 'pending',
  booked: 'booked',
  arrived: 'arrived',
  treatment: 'arrived',
  completed: 'fulfilled',
  noshow: 'noshow',
  cancelled: 'cancelled',
}

const STATE_OF_STATUS: Record<AppointmentStatus, VisitState> = {
  pending: 'pending',
  booked: 'booked',
  arrived: 'arrived',
  fulfilled: 'completed',
  cancelled: 'cancelled',
  noshow: 'noshow',
}

/** The state that staff see; also the message key of its word and the name of its sign. */
export function visitState(status: AppointmentStatus, { treatmentStarted }: Progress): VisitState {
  return status === 'arrived' && treatmentStarted ? 'treatment' : STATE_OF_STATUS[status]
}

/** The stored status of a state. */
export function statusOf(state: VisitState): AppointmentStatus {
  return STATUS_OF_STATE[state]
}

/** Statuses that may follow; starting treatment keeps the status `arrived` and is not among them. */
export function legalNextStatuses(status: AppointmentStatus, progress: Progress): AppointmentStatus[] {
  const next = NEXT_STATES[visitState(status, progress)].map(statusOf)
  return next.filter((following) => following !== status)
}

/** Message keys of what the patient reads: the clinic's inner steps are all "Booked". */
export type PatientWord = 'pending' | 'booked' | 'completed' | 'missed' | 'cancelled'

export const PATIENT_WORDS: Record<AppointmentStatus, PatientWord> = {
  pending: 'pending',
  booked: 'booked',
  arrived: 'booked',
  fulfilled: 'completed',
  noshow: 'missed',
  cancelled: 'cancelled',
}

/** Whether an appointment still lies ahead: it can be moved and the patient can cancel it. */
export function isUpcoming(status: AppointmentStatus): boolean {
  return status === 'pending' || status === 'booked'
}
