'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { STAFF_LOCKED } from '../../form/staff-locked'

/** What the tabs of one browser tell each other; nothing in it is about anybody. */
type TabMessage = 'used' | 'locked' | 'unlocked'

const CHANNEL = 'genu-idle-lock'
const CHECK_MILLISECONDS = 5_000
/** At most so often the server is told that somebody is at the keyboard. */
const SEEN_MILLISECONDS = 60_000
const SIGNS_OF_USE = ['pointerdown', 'keydown', 'wheel'] as const

type IdleLock = { idleMilliseconds: number; seenHref: string; lockHref: string }

/**
 * Whether the page is locked: nobody touched this browser's staff tabs for too long, or the server said so. What is
 * typed counts as use; what the page fetches by itself does not.
 */
export function useIdleLock({ idleMilliseconds, seenHref, lockHref }: IdleLock) {
  const [isLocked, setLocked] = useState(false)
  const lastUsed = useRef(0)
  const lastSeen = useRef(0)
  const channel = useRef<BroadcastChannel | null>(null)
  const tell = useCallback((message: TabMessage) => channel.current?.postMessage(message), [])

  const lock = useCallback(() => {
    setLocked(true)
    tell('locked')
    // without a connection the session locks by itself: nobody uses it
    fetch(lockHref, { method: 'POST' }).catch(() => undefined)
  }, [tell, lockHref])
  const unlock = useCallback(() => {
    lastUsed.current = Date.now()
    setLocked(false)
    tell('unlocked')
  }, [tell])

  useEffect(() => {
    const tabs = new BroadcastChannel(CHANNEL)
    channel.current = tabs
    tabs.onmessage = ({ data }: MessageEvent<TabMessage>) => {
      if (data !== 'locked') lastUsed.current = Date.now()
      if (data !== 'used') setLocked(data === 'locked')
    }
    return () => tabs.close()
  }, [])

  useEffect(() => {
    if (isLocked) return
    lastUsed.current = Date.now()
    lastSeen.current = Date.now()
    const use = () => {
      lastUsed.current = Date.now()
      if (Date.now() - lastSeen.current < SEEN_MILLISECONDS) return
      lastSeen.current = Date.now()
      tell('used')
      fetch(seenHref, { method: 'POST' }).then(
        ({ status }) => status === 401 && lock(),
        // no connection: the next key press tries again
        () => undefined,
      )
    }
    const look = () => {
      if (Date.now() - lastUsed.current >= idleMilliseconds) lock()
    }
    const timer = setInterval(look, CHECK_MILLISECONDS)
    for (const sign of SIGNS_OF_USE) addEventListener(sign, use, { passive: true })
    // timers sleep in a tab out of sight, and while the computer does
    document.addEventListener('visibilitychange', look)
    addEventListener(STAFF_LOCKED, lock)
    return () => {
      clearInterval(timer)
      for (const sign of SIGNS_OF_USE) removeEventListener(sign, use)
      document.removeEventListener('visibilitychange', look)
      removeEventListener(STAFF_LOCKED, lock)
    }
  }, [isLocked, idleMilliseconds, seenHref, lock, tell])

  return { isLocked, unlock }
}
