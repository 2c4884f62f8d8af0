'use client'

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useFormStatus } from 'react-dom'
import { VIEW_FIELDS } from '@/domain/forms/view-fields'
import { type AutosaveOutcome, Autosaver } from './autosaver'

export type AutosaveWords = { notSaved: string; offline: string; closed: string }

export type AutosaveProps = {
  /** Where what is typed is kept. */
  address: string
  words: AutosaveWords
  /** Said at first when the page shows what had been typed and not sent. */
  restored: string | null
}

/**
 * Inside a form: keeps what is typed into it and says when that was. Without scripts nothing is kept before the form
 * is sent, and nothing is said.
 */
export function Autosave({ address, words, restored }: AutosaveProps) {
  const place = useRef<HTMLParagraphElement>(null)
  const saver = useRef<Autosaver>(undefined)
  const [status, setStatus] = useState(restored ?? '')
  const say = useEffectEvent((outcome: AutosaveOutcome) =>
    setStatus(outcome.kind === 'saved' ? outcome.words : words[outcome.kind]),
  )
  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    const started = new Autosaver({ form, address, say: (outcome) => say(outcome) })
    saver.current = started
    return () => started.end()
  }, [address])

  const { pending } = useFormStatus()
  // still here after a post: it was refused, or it did not get through
  useEffect(() => {
    if (!pending) saver.current?.resume()
  }, [pending])
  return (
    <>
      <input type="hidden" name={VIEW_FIELDS.view} />
      <input type="hidden" name={VIEW_FIELDS.step} />
      <p className="saved" role="status" ref={place}>
        {status}
      </p>
    </>
  )
}
