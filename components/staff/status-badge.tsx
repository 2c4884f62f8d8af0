import type { VisitState } from '@/domain/appointments/status'
import { translator } from '@/messages/translator'
import { StatusGlyph } from '../ui/status-glyph'

type StatusBadgeProps = {
  state: VisitState
  /** Waiting too long: the same sign and word in the tone of attention. */
  isLate?: boolean
}

/** A visit's state: sign, word and tone, the same everywhere. */
export function StatusBadge({ state, isLate = false }: StatusBadgeProps) {
  return (
    <span className={`status ${isLate ? 'is-late' : `is-${state}`}`}>
      <StatusGlyph state={state} />
      {translator('en', 'staff')(`status.${state}`)}
    </span>
  )
}
