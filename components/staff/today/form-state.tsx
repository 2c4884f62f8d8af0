import type { VisitState } from '@/domain/appointments/status'
import { translator } from '@/messages/translator'
import { Icon } from '../../ui/icon'
import { StatusGlyph } from '../../ui/status-glyph'
import { StaffIcon } from '../staff-icon'
import type { VisitView } from './visit-view'

const LOOKS = {
  none: { look: '', icon: <Icon name="form" /> },
  open: { look: '', icon: <Icon name="form" /> },
  sent: { look: '', icon: <Icon name="form" /> },
  reviewed: { look: '', icon: <StatusGlyph state="completed" /> },
  flagged: { look: 'is-urgent attend', icon: <StaffIcon name="flag" /> },
  call: { look: 'is-urgent attend', icon: <StaffIcon name="flag" /> },
} as const

const ENDED: ReadonlySet<VisitState> = new Set(['completed', 'noshow', 'cancelled'])

/** A form's state in the day table. A pending visit shows that it waits for a decision instead. */
export function FormStateCell({ visit }: { visit: VisitView }) {
  const words = translator('en', 'staffToday')
  const { state, formId } = visit.form
  if (visit.state === 'pending' && state !== 'flagged' && state !== 'call') {
    return (
      <span className="form-state is-check attend">
        <StatusGlyph state="pending" />
        {words('form.decide')}
      </span>
    )
  }
  const { look, icon } = LOOKS[state]
  const label = words(`form.${state === 'sent' && !formId ? 'sentShort' : state}`)
  const tone = ENDED.has(visit.state) ? '' : look
  return (
    <span className={`form-state ${tone}`}>
      {icon}
      {label}
    </span>
  )
}
