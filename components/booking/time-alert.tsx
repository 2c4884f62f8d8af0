'use client'

import { useEffect, useRef } from 'react'
import type { TimeNotice } from '@/domain/booking/time-state'
import { TimeButtons, type TimeSending } from './time-buttons'

/** What became of the time that was chosen, first on the page and focused, with the nearest times to take instead. */
export function TimeAlert({ notice, ...sending }: TimeSending & { notice: TimeNotice }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (notice) place.current?.focus()
  }, [notice])
  return (
    // biome-ignore lint/a11y/noAutofocus: it must be heard first on the page that comes back, scripts or not
    <div className="problem" role="alert" tabIndex={-1} ref={place} autoFocus>
      <h2 id="nearest">{notice.title}</h2>
      {notice.text && <p>{notice.text}</p>}
      {notice.nearest.length > 0 && <TimeButtons {...sending} labelledBy="nearest" times={notice.nearest} />}
    </div>
  )
}
