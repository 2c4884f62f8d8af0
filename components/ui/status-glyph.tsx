/** The states a visit shows, by the words staff use. */
export type VisitState = 'booked' | 'arrived' | 'treatment' | 'completed' | 'noshow' | 'cancelled' | 'pending'

const DISC = <circle cx="12" cy="12" r="8.5" />

/** One sign per state, the same in every list, count and block; told apart without colour. */
const GLYPHS: Record<VisitState, React.ReactNode> = {
  booked: DISC,
  arrived: (
    <>
      {DISC}
      <path d="M12 3.5a8.5 8.5 0 0 1 0 17z" fill="currentColor" />
    </>
  ),
  treatment: (
    <>
      {DISC}
      <circle cx="12" cy="12" r="3" fill="currentColor" />
    </>
  ),
  completed: <path d="M4 12.5 9.5 18 20 6.5" />,
  noshow: (
    <>
      {DISC}
      <path d="M6 18 18 6" />
    </>
  ),
  cancelled: <path d="M5.5 5.5l13 13M18.5 5.5l-13 13" />,
  pending: (
    <>
      <circle cx="12" cy="12" r="8.5" strokeDasharray="3.2 3.2" />
      <path d="M9.8 9.6a2.3 2.3 0 1 1 3.2 2.1c-.7.3-1 .8-1 1.5M12 16v.2" />
    </>
  ),
}

/** The sign of a state, beside its word; hidden from assistive technology. */
export function StatusGlyph({ state }: { state: VisitState }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {GLYPHS[state]}
    </svg>
  )
}
