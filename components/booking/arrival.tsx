'use client'

import { useEffect, useRef } from 'react'

type ArrivalProps = {
  /** Names the part that took this place without a new page; absent for the page as it was opened. */
  part?: string
  children: React.ReactNode
}

/** Heading of a part that takes another's place: where scripts run it is shown and focused, as a new page would be. */
export function Arrival({ part, children }: ArrivalProps) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!part) return
    place.current?.focus({ preventScroll: true })
    window.scrollTo({ top: 0 })
  }, [part])
  return (
    <div ref={place} tabIndex={-1} className="arrival">
      {children}
    </div>
  )
}
