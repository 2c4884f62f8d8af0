import type { StaffAction } from '@/domain/appointments/staff-actions'
import type { VisitState } from '@/domain/appointments/status'
import type { FindingView } from '../findings/finding-view'
import type { FormMark } from '../today/visit-view'

/** One appointment's page as it is drawn. Instants in milliseconds; `findings` are there for practitioners only. */
export type VisitPageView = {
  id: string
  version: number
  reference: string
  state: VisitState
  startsAt: number
  endsAt: number
  place: { name: string; timeZone: string }
  service: string
  isLaser: boolean
  with: string
  room: string | null
  device: string | null
  patient: {
    name: string
    age: number | null
    sex: 'female' | 'male' | 'no_say' | null
    mobile: string
    email: string | null
    language: 'en' | 'ur'
  }
  bookedByName: string | null
  bookedAt: number
  priority: boolean
  times: { arrived: number | null; treatment: number | null; finished: number | null }
  steps: readonly StaffAction[]
  form: { state: FormMark; formId: string | null }
  formSentAt: number | null
  findings: readonly FindingView[] | null
  decision: {
    isOpen: boolean
    mayDecide: boolean
    notice: 'soon' | 'past' | null
    by: string | null
    at: number | null
    outcome: 'cleared' | 'declined'
    reason: string | null
  }
  messages: readonly {
    id: string
    kind: string
    recipient: string
    state: 'queued' | 'sending' | 'sent' | 'delivered' | 'bounced' | 'dead' | 'superseded'
    at: number
  }[]
  history: readonly {
    id: string
    what: string
    by: { kind: 'staff' | 'patient' | 'system'; name: string | null }
    at: number
  }[]
}
