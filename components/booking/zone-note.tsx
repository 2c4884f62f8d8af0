'use client'

import { useEffect, useState } from 'react'

/** Says whose clock the times are on, to people whose own clock is set to another zone. */
export function ZoneNote({ timeZone, words }: { timeZone: string; words: string }) {
  const [isElsewhere, setIsElsewhere] = useState(false)
  useEffect(() => {
    const here = new Date()
    const clock = (zone?: string) => here.toLocaleString('en', { timeZone: zone })
    setIsElsewhere(clock() !== clock(timeZone))
  }, [timeZone])
  return isElsewhere ? <p>{words}</p> : null
}
