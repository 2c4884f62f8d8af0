import { VISIT_STATES, type VisitState } from '@/domain/appointments/status'
import { translator } from '@/messages/translator'
import { StatusGlyph } from '../../ui/status-glyph'
import { StaffIcon } from '../staff-icon'

/** In the order of a day; what leaves it comes last. */
const ORDER: readonly VisitState[] = [
  'booked',
  'arrived',
  'treatment',
  'completed',
  'pending',
  'noshow',
  'cancelled',
]

type DayCountsNavProps = {
  counts: Record<VisitState | 'all', number>
  shown: VisitState | 'all'
  /** Query of the page without the filter, for example `place=lahore`. */
  query: string
}

/** How many visits are in each state; each count shows only those. */
export function DayCountsNav({ counts, shown, query }: DayCountsNavProps) {
  const words = translator('en', 'staff')
  const hrefOf = (state: VisitState | 'all') => {
    const filter = state === 'all' ? '' : `show=${state}`
    const whole = [query, filter].filter(Boolean).join('&')
    return whole ? `/staff?${whole}` : '/staff'
  }
  return (
    <nav aria-label={translator('en', 'staffToday')('filter')}>
      <ul className="day-counts">
        {(['all', ...ORDER] as const).map((state) => (
          <li key={state}>
            <a
              href={hrefOf(state)}
              className={state === 'all' ? 'is-plain' : `is-${state}`}
              aria-current={shown === state || undefined}
            >
              {state === 'all' ? <StaffIcon name="all" /> : <StatusGlyph state={state} />}
              <b>{counts[state]}</b> <span>{words(`status.${state}`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The filter that an address asks for; anything unknown shows all. */
export function shownState(asked: unknown): VisitState | 'all' {
  return VISIT_STATES.find((state) => state === asked) ?? 'all'
}
