import type { FormState } from '@/domain/forms/form-state'
import type { HiddenField } from './field-names'

export type PhoneCall = { label: string; href: string }

/** What a stopped booking says, in one language. Numbers are those of the service's location. */
export type StopAdvice = {
  level: 'emergency' | 'urgent'
  /** Said before the heading to people who do not see its colour. */
  prefix: string
  heading: string
  body: readonly string[]
  /** The country's emergency number, for an emergency. */
  emergencyCall: PhoneCall | null
  orHospital: string
  reasonsHeading: string
  reasons: readonly string[]
  clinicCalls: readonly PhoneCall[]
  clinicNote: string
  /** Said while the clinic is closed. */
  outOfHours: { heading: string; body: readonly string[] } | null
  notDiagnosis: readonly string[]
}

/**
 * Where a screening form stands: its questions, the questions that its answers call for, the advice that stops it,
 * or the clinic told of it. `list` when absent.
 */
export type ScreeningState = FormState & {
  stage?: 'list' | 'follow_up' | 'child' | 'stopped' | 'told'
  /** Sent along unseen: what was answered before this page. */
  hidden?: readonly HiddenField[]
  /** Ids of the questions to ask. */
  ask?: readonly string[]
  advice?: StopAdvice
}

export type ScreeningAction = (state: ScreeningState, data: FormData) => Promise<ScreeningState>
