'use client'

import { useEffect, useState } from 'react'

/** Says when the connection is gone and when it is back: what is typed stays in the open page only. */
export function OfflineNotice({ gone, back }: { gone: string; back: string }) {
  const [words, setWords] = useState('')
  useEffect(() => {
    const lost = () => setWords(gone)
    const found = () => setWords(back)
    window.addEventListener('offline', lost)
    window.addEventListener('online', found)
    return () => {
      window.removeEventListener('offline', lost)
      window.removeEventListener('online', found)
    }
  }, [gone, back])
  return (
    <p className="saved" role="status">
      {words}
    </p>
  )
}
