'use client'

import { useEffect, useRef } from 'react'
import { Mark } from '../../ui/mark'
import { SignOutButton } from '../sign-out-button'
import { UnlockForm, type UnlockState, type UnlockWords } from './unlock-form'
import { useIdleLock } from './use-idle-lock'

export type IdleLockProps = {
  idleMilliseconds: number
  email: string
  unlock: (previous: UnlockState, data: FormData) => Promise<UnlockState>
  words: UnlockWords & { title: string; intro: string; who: string; other: string; clinic: string }
}

/** Hides the page behind a question for the password once nobody has used it for a while. What was typed stays. */
export function IdleLock({ idleMilliseconds, email, unlock, words }: IdleLockProps) {
  const { isLocked, unlock: open } = useIdleLock({
    idleMilliseconds,
    seenHref: '/staff/seen',
    lockHref: '/staff/lock',
  })
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (!isLocked) return
    const { title } = document
    const shown = dialog.current
    document.title = words.title
    shown?.showModal()
    return () => {
      document.title = title
      shown?.close()
    }
  }, [isLocked, words.title])
  return (
    // not to be closed by Escape: only the password opens it
    <dialog
      className="lock"
      ref={dialog}
      aria-labelledby="lock-title"
      onCancel={(event) => event.preventDefault()}
    >
      {isLocked && (
        <div className="sign-in">
          <p className="wordmark">
            <Mark />
            {words.clinic}
          </p>
          <div>
            <h2 id="lock-title">{words.title}</h2>
            <p className="meta">{words.intro}</p>
            <p className="meta">{words.who}</p>
          </div>
          <div className="panel">
            <UnlockForm action={unlock} email={email} words={words} onUnlocked={open} />
          </div>
          <SignOutButton label={words.other} />
        </div>
      )}
    </dialog>
  )
}
